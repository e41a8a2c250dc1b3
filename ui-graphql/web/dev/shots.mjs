// Looks at every page of a running program and keeps a picture of each: node dev/shots.mjs ADDRESS USER PASSWORD [CURRENT]
// With CURRENT the one-time password is used first and PASSWORD is set.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [address, username, password, current] = process.argv.slice(2);
const folder = 'dev/shots';
mkdirSync(folder, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
const page = await context.newPage();
page.setDefaultTimeout(10_000);
page.on('pageerror', (error) => console.log('SCRIPT', error.message));
page.on('console', (message) => ['error', 'warning'].includes(message.type()) && console.log('CONSOLE', message.text().slice(0, 300)));

async function shot(name) {
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  const result = await page.evaluate(async (source) => {
    (0, eval)(source);
    return window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  }, axe);
  for (const one of result.violations) {
    console.log('AXE', name, one.id, one.nodes.length, one.nodes[0].html.slice(0, 160), one.nodes[0].failureSummary?.slice(0, 240));
  }
  console.log('looked at', name);
}
const save = () => page.locator('form button[type=submit]').last().click();
const pick = (text) => page.locator('label.choice', { hasText: text }).first().click();

await page.goto(address);
await page.locator('#username').waitFor();
await shot('01-sign-in');
await page.fill('#username', username);
await page.fill('#password', 'wrong password');
await page.keyboard.press('Enter');
await page.locator('[role=alert]').waitFor();
await shot('02-sign-in-bad');
await page.fill('#password', current ?? password);
await page.keyboard.press('Enter');
if (current) {
  await page.locator('#password-current').waitFor();
  await shot('03-password');
  await page.fill('#password-current', current);
  await page.fill('#password-next', password);
  await page.fill('#password-repeat', password);
  await page.keyboard.press('Enter');
}
await page.locator('header.top').waitFor();
await page.locator('.tile').first().waitFor();
await shot('04-home');
await page.keyboard.press('?');
await shot('05-keys');
await page.keyboard.press('Escape');
await page.keyboard.press('Control+k');
await page.getByRole('dialog').waitFor();
await page.keyboard.type('wang');
await page.waitForTimeout(700);
await shot('06-palette');
await page.keyboard.press('Escape');
await page.getByRole('dialog').waitFor({ state: 'detached' });
await page.keyboard.press('/');
await page.locator('#people-search').waitFor();
await shot('07-people');
await page.keyboard.type('zzzzqqq');
await page.waitForTimeout(900);
await shot('08-people-empty');
await page.goto(`${address}/network`);
await page.locator('.zone').first().waitFor();
await shot('09-network');

await page.goto(`${address}/intake`);
await page.locator('form.form').waitFor();
await save();
await shot('10-intake-errors');
await page.getByLabel('暂用姓名').fill('王');
await pick('男');
await pick('估计年龄');
await page.getByLabel('最小（周岁）').fill('40');
await page.getByLabel('最大（周岁）').fill('45');
await page.waitForTimeout(900);
await shot('11-intake-duplicates');
await save();
await page.getByRole('heading', { name: '怎么来的' }).waitFor();
await pick('他人或单位');
await shot('12-intake-how');
await pick('本人求助');
await page.getByLabel('求助原因').fill('钱包被偷，没钱回家');
await save();
await page.getByRole('heading', { name: '甄别', exact: true }).waitFor();
await shot('13-intake-screening');
await page.getByRole('group', { name: '自身无力解决食宿' }).getByText('是').click();
await page.getByRole('group', { name: '无亲友可投靠' }).getByText('是').click();
await pick('尚未检查');
await pick('无需就医');
await pick('未见异常');
await save();
await page.getByRole('heading', { name: '处理决定' }).waitFor();
await page.getByLabel('流浪原因').fill('务工不着');
await save();
await page.locator('.refusals').waitFor();
await shot('14-intake-refused');
await page.getByRole('button', { name: '甄别' }).click();
await pick('通过');
await save();
await page.getByRole('heading', { name: '处理决定' }).waitFor();
await page.getByLabel('流浪原因').fill('务工不着');
await save();
await page.getByRole('heading', { name: '随身物品' }).waitFor();
await shot('15-intake-belongings');
await page.getByRole('button', { name: '跳过此步' }).click();
await page.locator('button.bed-link').first().waitFor();
const free = page.locator('.zone', { hasText: '男宿' }).locator('button.bed-link').first();
await free.click();
await shot('16-intake-bed');
await save();
await page.getByText('登记已完成').waitFor();
await shot('17-intake-done');
await page.getByRole('link', { name: '打开个人档案' }).click();
await page.locator('.entry').first().waitFor();
await shot('18-file');
await page.getByText('其他事项').click();
await shot('19-file-more');
await page.getByRole('tab', { name: '身份' }).click();
await shot('20-file-identity');
await page.getByRole('button', { name: '记录自述身份' }).click();
await page.getByRole('dialog').waitFor();
await shot('21-claim');
await page.getByRole('dialog').getByLabel('别名').fill('老王');
await page.keyboard.press('Escape');
await shot('22-discard');
await page.getByRole('button', { name: '放弃填写' }).click();
await page.getByRole('tab', { name: '亲属' }).click();
await shot('23-kin');

// Two desks: what the other one records shows up by itself, and a form opened before is a conflict that keeps the text.
const other = await context.newPage();
await other.goto(page.url());
await other.getByRole('tab', { name: '身份' }).click();
await other.getByRole('button', { name: '记录自述身份' }).click();
await page.getByRole('tab', { name: '身份' }).click();
await page.getByRole('button', { name: '调整类别' }).click();
await page.getByRole('dialog').getByLabel('人员类别').selectOption('VAGRANT_OR_BEGGAR');
await page.getByRole('dialog').getByLabel('原因').fill('先前填写的原因');
await other.getByRole('dialog').getByLabel('姓名').fill('王大力');
await other.getByRole('dialog').locator('button[type=submit]').click();
await other.waitForTimeout(1500);
await other.screenshot({ path: `${folder}/24-other-desk.png` });
await other.getByRole('dialog').waitFor({ state: 'detached' });
await page.locator('h1', { hasText: '王大力' }).waitFor();
console.log('live update seen');
await page.getByRole('dialog').locator('button[type=submit]').click();
await page.locator('.conflict').waitFor();
await shot('24-conflict');
await page.getByRole('button', { name: '按最新情况再次提交' }).click();
await page.getByRole('dialog').waitFor({ state: 'detached' });
console.log('focus after save:', await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120)));
await shot('25-saved');
await page.getByRole('button', { name: '查看历史时点' }).click();
await page.locator('.slider-thumb').waitFor();
const thumb = page.locator('.slider-thumb input');
await thumb.focus();
for (let step = 0; step < 4; step++) {
  await page.keyboard.press('ArrowLeft');
}
await page.waitForTimeout(1200);
await shot('26-as-of');
await page.getByRole('button', { name: '返回当前' }).click();
await page.getByRole('button', { name: 'English' }).click();
await shot('27-file-en');
await page.goto(`${address}/`);
await page.locator('.tile').first().waitFor();
await shot('28-home-en');
await page.goto(`${address}/intake`);
await page.locator('form.form').waitFor();
await shot('29-intake-en');
await page.goto(`${address}/people/person-000000nobody`);
await shot('30-not-found');
await page.setViewportSize({ width: 360, height: 720 });
await page.goto(`${address}/`);
await page.locator('.tile').first().waitFor();
await shot('31-narrow');
await page.route('**/graphql', (route) => route.request().postData()?.includes('Recipients') ? route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'FAULT', traceId: '4bf92f3577b34da6' } }], data: null }) }) : route.continue());
await page.setViewportSize({ width: 1440, height: 900 });
await page.goto(`${address}/people`);
await shot('32-fault');
await browser.close();
