// A desk and a supervisor in a real browser: an old man is escorted from his station to the one at home. It is planned, the
// other station is asked and agrees, the supervisor allows it, too few escorts are refused and two are not, the departure is
// prepared, they set out, call in, arrive and hand him over; then his stay is closed and the other station answers for him.
// Arguments: address, user name of the desk, password, path of the browser, the person's id, user name of the supervisor, who
// has the same password.
import { inBrowser } from './browser.mjs';
import { desksOf } from './desks.mjs';

const [address, deskName, password, browserPath, person, supervisor] = process.argv.slice(2);

const HERE = '救助管理站';
const HOME = '洛阳市救助管理站';

await inBrowser(browserPath, async (problems, another) => {
  const as = desksOf(another, problems, { address, password });
  const desk = await as(deskName);
  const { page, dialog, section, open, save, check, fill, turnTo, standsAt } = desk;
  const chain = section.getByRole('list', { name: '责任链' }).getByRole('listitem');

  async function isOffered(button) {
    return (await section.getByRole('button', { name: button }).count()) > 0;
  }

  await desk.look(person, '返乡');
  await section.getByText('尚无返乡计划').waitFor();
  await chain.filter({ hasText: '现负责' }).getByText(HERE, { exact: true }).waitFor();
  await check('a file without a journey');

  await open('制定返乡计划');
  const ways = await dialog.getByLabel('返乡方式').locator('option').allTextContents();
  if (ways.includes('亲属接领') || !ways.includes('护送返乡')) {
    problems.push(`an old man without relatives is offered ${ways}`);
  }
  if ((await dialog.getByRole('group', { name: '由谁接收' }).count()) !== 0) {
    problems.push('a receiver is asked for before it is known in which way');
  }
  await dialog.getByLabel('返乡方式').selectOption({ label: '站际接力' });
  await dialog.getByRole('button', { name: '添加途中站' }).click();
  await check('the form of a relay');
  await dialog.getByLabel('返乡方式').selectOption({ label: '护送返乡' });
  if ((await dialog.getByRole('button', { name: '添加途中站' }).count()) !== 0) {
    problems.push('an escort is asked for stations on the way');
  }
  await dialog.getByLabel('目的地').fill('410300');
  await dialog.getByRole('radio', { name: '救助站或其他机构' }).check();
  const receiver = dialog.getByRole('combobox', { name: '救助站或其他机构' });
  const stations = await receiver.locator('option').allTextContents();
  if (stations.includes(HERE)) {
    problems.push('the station is offered to receive whom it sends');
  }
  await receiver.selectOption({ label: HOME });
  await dialog.getByLabel('原因').fill('本人愿意回家');
  await check('the form of a plan');
  await save();
  await standsAt('已制定计划');
  await section.getByText('接收方尚未全部同意').waitFor();
  await section.getByText('尚未在“救助”中办理离站准备').waitFor();
  if ((await isOffered(/^批准返乡/)) || (await isOffered(/^出发/))) {
    problems.push('a journey that nobody agreed to is offered to be allowed or begun');
  }
  await check('a journey that is planned');

  await open(/^请对方接收/);
  await dialog.getByLabel('请求内容').fill('老人行动不便，请接站');
  await check('the form that asks for reception');
  await save();
  await section.getByText('待答复').waitFor();
  await open(/^登记同意接收/);
  await fill({ 答复人: '王站长' });
  await save();
  await standsAt('接收方已同意');
  await section.getByText('王站长').waitFor();

  const boss = await as(supervisor);
  await boss.look(person, '返乡');
  await boss.open(/^批准返乡/);
  await boss.fill({ 原因: '对方已同意接站' });
  await boss.check('the form that allows a journey');
  await boss.save();
  await boss.standsAt('已批准');

  await desk.look(person, '返乡');
  await open(/^安排护送人员/);
  const first = dialog.getByRole('group', { name: '护送人员 1' });
  await first.getByLabel('姓名').fill('赵志强');
  await first.getByLabel('身份').selectOption({ label: '站内工作人员' });
  await first.getByLabel('性别').selectOption({ label: '男' });
  await dialog.locator('button[type=submit]').click();
  await dialog.locator('.refusals').waitFor();
  await dialog.getByRole('button', { name: '添加护送人员' }).click();
  const second = dialog.getByRole('group', { name: '护送人员 2' });
  await second.getByLabel('姓名').fill('钱小芳');
  await second.getByLabel('身份').selectOption({ label: '社会工作者' });
  await second.getByLabel('性别').selectOption({ label: '女' });
  await check('the form of escorts, one of whom is too few');
  await save();
  await section.getByText(/赵志强.*钱小芳/).waitFor();
  if (await isOffered(/^出发/)) {
    problems.push('a journey is offered to begin before the departure is prepared');
  }

  await turnTo('救助');
  await desk.prepareDeparture('护送返乡');
  await turnTo('返乡');
  await open(/^出发/);
  if ((await section.getByText('出发前尚缺').count()) !== 0) {
    problems.push('something is said to be missing before departure where nothing is');
  }
  await dialog.getByLabel('交通工具').fill('G101次');
  await check('the form of a departure');
  await save();
  await standsAt('途中');
  await section.getByText(/须在 .* 前报告途中情况/).waitFor();
  await chain.filter({ hasText: '现负责' }).getByText(HERE, { exact: true }).waitFor();
  await check('a journey that is on the way');

  await page.getByRole('link', { name: '看板', exact: true }).click();
  await page.getByRole('button', { name: '寻亲倒计时' }).waitFor();
  await check('the countdown of tracing');
  await page.getByRole('button', { name: '返乡在途' }).click();
  const travelling = page.getByRole('row').filter({ has: page.locator(`a[href="/people/${person}"]`) });
  await travelling.getByText('途中', { exact: true }).waitFor();
  await travelling.getByText('计时中').waitFor();
  await check('the board of who is on the way');
  await page.locator(`a[href="/people/${person}"]`).click();
  await turnTo('返乡');
  await standsAt('途中');

  await open(/^报告途中情况/);
  await dialog.getByLabel('地点').fill('郑州东站');
  await dialog.getByRole('radio', { name: '是', exact: true }).check();
  await check('the form of a call from the way');
  await save();
  await section.getByText(/途中报告 · •••• · 一切正常/).waitFor();

  // Where somebody is on the way is hidden until one says what for.
  await page.getByRole('button', { name: '显示被遮挡的内容…' }).click();
  await dialog.getByRole('button', { name: '显示', exact: true }).click();
  await dialog.getByText('请选择内容和用途，并写明具体说明。').waitFor();
  await check('what for, while it is not said');
  await dialog.getByRole('checkbox', { name: '详细地点' }).check();
  await dialog.getByLabel('用途').selectOption({ label: '照料或就医' });
  await dialog.getByLabel('具体说明').fill('核对途中位置');
  await dialog.getByRole('button', { name: '显示', exact: true }).click();
  await section.getByText(/途中报告 · 郑州东站 · 一切正常/).waitFor();
  await check('what was shown on purpose');
  await page.getByRole('button', { name: '立即遮挡' }).click();
  await section.getByText(/途中报告 · •••• · 一切正常/).waitFor();

  await open(/^到达$/);
  await save();
  await standsAt('已到达，待交接');
  await section.getByText(/须在 .* 前交接/).waitFor();

  await open(/^签署交接/);
  await desk.fillInPaper('孙桂英');
  await check('the paper of a handover');
  await save();
  await standsAt('已交接');
  await section.getByText('待回访').first().waitFor();
  await section.getByText('未到时间').first().waitFor();
  await chain.filter({ hasText: '现负责' }).getByText(HOME, { exact: true }).waitFor();
  if ((await chain.count()) !== 3) {
    problems.push(`the chain has ${await chain.count()} links`);
  }
  await chain.last().getByText(/ 至 /).waitFor();
  await check('a journey that is handed over');

  await turnTo('救助');
  await page.getByText('已离站').first().waitFor();
  await turnTo('返乡');
  await page.locator('.chronology').getByText('返乡', { exact: true }).first().click();
  await page.locator('.chronology').getByText('签署交接').waitFor();
  await page.locator('.chronology').getByText('G101次').waitFor();
  await desk.readIn('en');
  await standsAt('Handed over');
  await section.getByText('Who answered for the person').waitFor();
  await check('a journey home in English');
});
