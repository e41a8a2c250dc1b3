// Desks and a supervisor in a real browser bring five people home, each in another way; the sixth way, the escort, is in
// returnhome.mjs. Each is planned, made ready, sets out or is fetched, and is handed over; afterwards somebody looks whether it
// holds. Arguments: address, user name of the desk, password, path of the browser, user name of the supervisor, of the desk of
// a station on the way and of the desk of the station at home; then the ids of five old men who are in the station: who goes
// alone, who is brought on board, whom his son fetches, whom the station at home fetches, who goes from station to station.
import { inBrowser } from './browser.mjs';
import { desksOf } from './desks.mjs';

const [address, deskName, password, browserPath, supervisor, onTheWay, atHome, alone, boarded, fetched, fetchedByStation, relayed] = process.argv.slice(2);

const HOME = '洛阳市救助管理站';
const HALFWAY = '郑州市救助管理站';

await inBrowser(browserPath, async (problems, another) => {
  const as = desksOf(another, problems, { address, password });
  const desk = await as(deskName);
  const boss = await as(supervisor);

  /** The last link of the chain: who answers from now on. */
  async function answersNow({ section }, who) {
    await section.getByRole('list', { name: '责任链' }).getByRole('listitem').filter({ hasText: '现负责' }).getByText(who).first().waitFor();
  }

  async function plan(person, way, more = async () => {}) {
    await desk.look(person, '返乡');
    await desk.open('制定返乡计划');
    await desk.dialog.getByLabel('返乡方式').selectOption({ label: way });
    await desk.fill({ '目的地（区划代码）': '410300', 原因: '本人愿意回家' });
    await more(desk.dialog);
    await desk.check(`the plan of ${way}`);
    await desk.save();
    await desk.standsAt('已制定计划');
  }

  async function ticket(number) {
    await desk.openOther('发放乘车凭证');
    await desk.choose('车票');
    await desk.fill({ 凭证编号: number });
    await desk.choose('是');
    await desk.save();
    await desk.section.getByText(number).first().waitFor();
  }

  async function ready(way) {
    await desk.turnTo('救助');
    await desk.prepareDeparture(way);
    await desk.turnTo('返乡');
  }

  async function allowed(person) {
    await boss.look(person, '返乡');
    await boss.open(/^批准返乡/);
    await boss.fill({ 原因: '都已说好' });
    await boss.save();
    await boss.standsAt('已批准');
  }

  async function setsOut(who, transport, more = async () => {}) {
    await who.open(/^出发$/);
    await who.fill({ 交通工具: transport });
    await more();
    await who.save();
  }

  async function looks(who, findings) {
    await who.open('登记回访');
    await who.choose('电话');
    await who.dialog.getByLabel('回访结果').selectOption({ label: '情况良好' });
    await who.fill({ 具体情况: findings });
    await who.check('the form of a look whether it holds');
    await who.save();
    await who.standsAt('回访中');
  }

  // Alone, with a ticket: nobody has to allow it, and the person answers for himself once he has set out.
  await plan(alone, '持票自行返乡');
  await ticket('E0904-21');
  await ready('护送返乡');
  await setsOut(desk, 'K215次', () => desk.tick('已签自愿离站声明'));
  await desk.standsAt('已交接');
  await answersNow(desk, '本人');
  await desk.check('somebody who went home alone');
  await looks(desk, '打电话来说到家了');
  await desk.openOther('结束返乡');
  await desk.fill({ 原因: '已平安到家' });
  await desk.save();
  await desk.section.getByText('以往返乡').waitFor();
  await desk.section.locator('details.old-stay > summary').getByText('已结束').waitFor();

  // Brought on board: step by step, and with the last one he travels alone.
  await plan(boarded, '导乘返乡');
  await desk.section.getByText('先发放乘车凭证').waitFor();
  await ticket('E0904-22');
  await ready('护送返乡');
  await desk.open('指定护送账号');
  await desk.dialog.getByRole('button', { name: '添加账号' }).click();
  await desk.dialog.getByLabel('账号', { exact: true }).selectOption({ label: 'Name of escort' });
  await desk.check('the form of who brings somebody on board');
  await desk.save();
  await desk.section.getByText('护送账号：Name of escort').waitFor();
  await setsOut(desk, '9点04分的车', () => desk.tick('已签自愿离站声明'));
  await desk.standsAt('途中');
  for (const step of ['已发车票', '已到车站', '已进候车室', '已上车']) {
    await desk.open('登记导乘步骤');
    await desk.choose(step);
    if (step === '已发车票') {
      await desk.check('the form of a boarding step');
    }
    await desk.save();
    await desk.section.getByRole('list', { name: '导乘步骤' }).getByRole('listitem').filter({ hasText: `☑ ${step}` }).waitFor();
  }
  await desk.standsAt('已交接');
  await answersNow(desk, '本人');
  await desk.check('somebody who was brought on board');

  // His son fetches him: the document is checked and written down.
  await plan(fetched, '亲属接领', (dialog) => dialog.getByLabel('亲属', { exact: true }).selectOption({ label: '王小明' }));
  await allowed(fetched);
  await desk.look(fetched, '返乡');
  await ready('亲属接领');
  await desk.open('登记亲属接领');
  await desk.dialog.getByLabel('亲属', { exact: true }).selectOption({ label: '王小明' });
  await desk.fillInPaper('王小明');
  await desk.fill({ 接收人证件号码: '身份证已查验' });
  await desk.dialog.locator('button[type=submit]').click();
  await desk.dialog.locator('.refusals').waitFor();
  await desk.tick('证件已核验并留存复印件');
  await desk.check('the paper of a relative whose document nobody copied');
  await desk.save();
  await desk.standsAt('已交接');
  await answersNow(desk, '王小明');

  // The station at home is asked, comes, and signs here.
  await plan(fetchedByStation, '流出地接回', (dialog) => dialog.getByLabel('救助站或其他机构').selectOption({ label: HOME }));
  await desk.open(/^请对方接收/);
  await desk.fill({ 请求内容: '请派人来接' });
  await desk.save();
  const home = await as(atHome);
  await home.look(fetchedByStation, '返乡');
  await home.open(/^登记同意接收/);
  await home.fill({ 答复人: '孙站长' });
  await home.save();
  await home.standsAt('接收方已同意');
  await allowed(fetchedByStation);
  await desk.look(fetchedByStation, '返乡');
  await ready('护送返乡');
  await desk.open('签署交接');
  await desk.fillInPaper('孙站长');
  await desk.save();
  await desk.standsAt('已交接');
  await answersNow(desk, HOME);
  await desk.check('somebody whom the station at home fetched');

  // From station to station: both agree to their own part, and one answers for him at every hour. The station on the way has a
  // slow line; what it does is not said to be before what it follows.
  await plan(relayed, '站际接力', async (dialog) => {
    await dialog.getByRole('button', { name: '添加途中站' }).click();
    await dialog.getByRole('group', { name: '途中站 1' }).getByRole('combobox').selectOption({ label: HALFWAY });
    await dialog.getByRole('radio', { name: '救助站或其他机构' }).check();
    await dialog.getByRole('combobox', { name: '救助站或其他机构' }).selectOption({ label: HOME });
  });
  for (const station of [HALFWAY, HOME]) {
    await desk.open(`请对方接收: ${station}`);
    await desk.fill({ 请求内容: '请接站' });
    await desk.save();
    await desk.section.getByRole('button', { name: `登记同意接收: ${station}` }).waitFor();
  }
  const halfway = await as(onTheWay);
  await halfway.hearsLate(20);
  await halfway.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '协作请求' }).click();
  await halfway.page.getByRole('region', { name: '请求本站的' }).getByRole('row', { name: /请接站.*待答复/ }).waitFor();
  for (const [who, station] of [[halfway, HALFWAY], [home, HOME]]) {
    await who.look(relayed, '返乡');
    await who.open(`登记同意接收: ${station}`);
    await who.fill({ 答复人: '值班站长' });
    await who.save();
  }
  await home.standsAt('接收方已同意');
  await allowed(relayed);

  async function team(who, station, names) {
    await who.open(`安排护送人员: ${station}`);
    await who.dialog.getByRole('button', { name: '添加护送人员' }).click();
    for (const [index, name] of names.entries()) {
      const escort = who.dialog.getByRole('group', { name: `护送人员 ${index + 1}` });
      await escort.getByLabel('姓名').fill(name);
      await escort.getByLabel('身份').selectOption({ label: '站内工作人员' });
      await escort.getByLabel('性别').selectOption({ label: '男' });
    }
    await who.save();
    await who.section.getByText(new RegExp(names.join('.*'))).waitFor();
  }

  await desk.look(relayed, '返乡');
  await team(desk, HALFWAY, ['赵志强', '钱大海']);
  await ready('护送返乡');
  await setsOut(desk, 'G1701次');
  await desk.standsAt('途中');
  await desk.open('途中站交接');
  await desk.fillInPaper('郑州值班');
  await desk.check('the paper of a relay');
  await desk.save();
  await desk.standsAt('在途中站');
  await answersNow(desk, HALFWAY);

  await halfway.look(relayed, '返乡');
  await team(halfway, HOME, ['马进', '冯宝']);
  await setsOut(halfway, 'G2205次');
  await halfway.standsAt('途中');
  await halfway.open('登记意外情况');
  await halfway.dialog.getByLabel('意外情况').selectOption({ label: '误车' });
  await halfway.fill({ 经过: '不肯离开站台，改乘下一班' });
  await halfway.check('the form of an incident');
  await halfway.save();
  await halfway.section.getByText('不肯离开站台，改乘下一班').first().waitFor();
  await halfway.open(/^到达$/);
  await halfway.save();
  await halfway.open('签署交接');
  await halfway.fillInPaper('洛阳值班');
  await halfway.save();
  await halfway.standsAt('已交接');

  // The station at home answers for him now, reads how he came, and looks whether it holds.
  await home.look(relayed, '返乡');
  await answersNow(home, HOME);
  const chain = home.section.getByRole('list', { name: '责任链' }).getByRole('listitem');
  if ((await chain.count()) !== 4) {
    problems.push(`the chain of a relay has ${await chain.count()} links`);
  }
  await looks(home, '在侄子家住下了');
  await home.check('a relay that is followed up');
  await home.readIn('en');
  await home.standsAt('Being followed up');
  await home.section.getByText('From station to station').first().waitFor();
  await home.check('a relay in English');
});
