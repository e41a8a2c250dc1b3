// A desk in a real browser takes somebody in who comes by himself, from the first question to a bed, gives him something, and
// sees him off when he leaves by own wish. Arguments: address, user name, password, path of the browser; in the station there
// must be a zone for men with the bed A-01.
import { inBrowser } from './browser.mjs';
import { desksOf } from './desks.mjs';

const [address, username, password, browserPath] = process.argv.slice(2);

await inBrowser(browserPath, async (problems, another) => {
  const desk = await desksOf(another, problems, { address, password })(username);
  const { page, dialog, section, open, save, check, fill, tick, turnTo, readIn } = desk;
  const next = () => page.locator('form button[type=submit]').click();
  const step = (title) => page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();

  async function answer(question, word) {
    await page.getByRole('group', { name: question }).getByRole('radio', { name: word, exact: true }).check();
  }

  await page.getByRole('link', { name: '新求助', exact: true }).click();
  await step('是谁');
  await page.getByLabel('暂用姓名').fill('灰帽大爷');
  await page.getByText('未发现相似档案').waitFor();
  await answer('性别', '男');
  await answer('出生', '估计年龄');
  await page.getByLabel('最小（周岁）').fill('60');
  await page.getByLabel('最大（周岁）').fill('70');
  await check('who somebody is');
  await next();

  await step('怎么来的');
  await page.getByLabel('求助原因').fill('工地散了，想住一夜再走');
  await check('how somebody came');
  await next();

  await step('甄别');
  await answer('自身无力解决食宿', '是');
  await answer('无亲友可投靠', '是');
  await answer('安全检查', '通过');
  await answer('就医紧急程度', '无需就医');
  await answer('精神或智力障碍迹象', '未见异常');
  await check('a screening');
  await next();

  await step('处理决定');
  await page.getByLabel('流浪原因').fill('务工不着');
  await page.getByRole('checkbox', { name: '已拍照' }).check();
  await check('what follows from a screening');
  await next();

  await step('随身物品');
  const item = page.getByRole('group', { name: '物品 1' });
  await item.getByLabel('名称').fill('砌墙刀一把');
  await item.getByLabel('数量').fill('1');
  await item.getByLabel('保管人').selectOption({ label: '站内保管' });
  await item.getByLabel('寄存牌号').fill('17');
  await page.getByRole('checkbox', { name: '受助人' }).check();
  await page.getByRole('checkbox', { name: '工作人员' }).check();
  await check('what somebody brought');
  await next();

  await step('安排床位');
  await page.getByRole('button', { name: /A-01/ }).click();
  await page.getByRole('button', { name: '安排床位 A-01' }).waitFor();
  await check('the beds of the station');
  await next();
  await page.getByRole('heading', { level: 2, name: '登记已完成' }).waitFor();
  await check('an intake that is complete');
  await page.getByRole('link', { name: '打开个人档案' }).click();

  await turnTo('救助');
  await section.getByText('A-01').first().waitFor();
  await open('记录服务');
  await save();
  await desk.prepareDeparture('自行离站');
  await open('自愿离站');
  await dialog.locator('button[type=submit]').click();
  await dialog.locator('.refusals').waitFor();
  await tick('已签自愿离站声明');
  await fill({ '去向 (选填)': '承德' });
  await check('a departure without a signed statement');
  await save();
  await page.getByText('已离站').first().waitFor();
  await section.getByText('砌墙刀一把').waitFor();
  await check('somebody who has left');

  const chronology = page.locator('.chronology');
  await chronology.getByText('自愿离站').first().waitFor();
  await chronology.getByText('提出求助').first().waitFor();
  await turnTo('返乡');
  await section.getByRole('list', { name: '责任链' }).getByRole('listitem').filter({ hasText: '现负责' }).getByText('本人').waitFor();

  await readIn('en');
  await section.getByText('Who answered for the person').waitFor();
  await turnTo('Stay');
  await page.getByText('Departed').first().waitFor();
  await check('somebody who has left, in English');

  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.locator('input[name=username]').waitFor();
  await page.goBack();
  await page.locator('input[name=username]').waitFor();
});
