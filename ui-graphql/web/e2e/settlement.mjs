// A desk and a supervisor in a real browser: a man whom nobody could identify in all the time that must pass is settled. A plan
// is submitted, the supervisor writes down that the government allows it, the desk that he has a household. Arguments: address,
// user name of the desk, password, path of the browser, the person's id, user name of the supervisor.
import { inBrowser } from './browser.mjs';
import { desksOf } from './desks.mjs';

const [address, deskName, password, browserPath, person, supervisor] = process.argv.slice(2);

await inBrowser(browserPath, async (problems, another) => {
  const as = desksOf(another, problems, { address, password });
  const desk = await as(deskName);
  await desk.look(person, '安置');
  await desk.section.getByText('尚无落户安置方案').waitFor();
  await desk.open('提交落户安置方案');
  await desk.dialog.getByLabel('落户安置机构').selectOption({ label: '市社会福利院' });
  await desk.fill({ 方案编号: '安置方案1号', 安置方案: '查无身份，落户福利院集体户' });
  await desk.check('the form of a settlement plan');
  await desk.save();
  await desk.section.getByText('方案已提交').waitFor();
  if ((await desk.section.getByRole('button', { name: '登记政府批准' }).count()) !== 0) {
    problems.push('the desk is offered to allow the settlement that it planned');
  }

  const boss = await as(supervisor);
  await boss.look(person, '安置');
  await boss.open('登记政府批准');
  await boss.fill({ 批准文号: '落户批复3号' });
  await boss.check('the form that allows a settlement');
  await boss.save();
  await boss.section.getByText('政府已批准').waitFor();

  await desk.look(person, '安置');
  await desk.open('登记户口');
  await desk.fill({ '户口所在地（区划代码）': '120110', 户口登记编号: '集体户1号' });
  await desk.save();
  await desk.section.getByText('户口已登记').first().waitFor();
  await desk.page.locator('.chronology').getByText('办理户口登记').first().waitFor();
  await desk.check('somebody who has a household');
  await desk.readIn('en');
  await desk.section.getByText('Household registered').first().waitFor();
  await desk.check('a settlement in English');
});
