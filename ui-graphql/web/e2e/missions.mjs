// A tracing team in a real browser: it proposes to come, the other station sees whom it would work with and agrees, the team
// says that it is there, reads the file of somebody unknown, records a visit, and is sent home. Arguments: address, user name of
// the desk of the other station, password, path of the browser, the person's name, user name of the tracing officer, who has the
// same password, and the name of the other station.
import { inBrowser } from './browser.mjs';
import { desksOf } from './desks.mjs';

const [address, deskName, password, browserPath, name, tracer, host] = process.argv.slice(2);

const day = (later) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + later * 86_400_000)).replaceAll('-', '');

await inBrowser(browserPath, async (problems, another) => {
  const as = desksOf(another, problems, { address, password });
  const toUs = ({ page }) => page.getByRole('region', { name: '来本站的' });
  const fromUs = ({ page }) => page.getByRole('region', { name: '本站派出的' });
  const people = ({ page }) => page.getByRole('region', { name: /待寻亲名单/ });

  /** From wherever one is: the lists are read anew. */
  async function missions({ page }) {
    await page.goto(address);
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '协作请求' }).click();
    await page.getByRole('link', { name: '巡回寻亲' }).click();
    await page.getByRole('heading', { level: 1, name: '巡回寻亲' }).waitFor();
  }

  async function type({ page, dialog }, label, digits) {
    await dialog.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
    await page.keyboard.type(digits);
  }

  const team = await as(tracer);
  await missions(team);
  await fromUs(team).getByText('本站尚未派出队伍').waitFor();
  await team.check('a station that sends nobody');
  await team.open('提出巡回寻亲', fromUs(team));
  await team.dialog.getByLabel('去哪个救助站').selectOption({ label: host });
  await type(team, '首日', day(0));
  await type(team, '末日', day(1));
  await team.check('the form that proposes a mission');
  await team.save();
  await fromUs(team).getByRole('row', { name: new RegExp(`${host}.*待对方同意`) }).waitFor();
  await team.check('a mission that waits');

  const desk = await as(deskName);
  await missions(desk);
  await toUs(desk).getByRole('row', { name: /待对方同意/ }).waitFor();
  await toUs(desk).getByRole('button', { name: /^待寻亲名单/ }).click();
  await people(desk).getByRole('link', { name }).waitFor();
  await desk.open(/^同意/, toUs(desk));
  await desk.check('the form that agrees');
  await desk.save();
  await toUs(desk).getByRole('row', { name: /已同意/ }).waitFor();

  await missions(team);
  await fromUs(team).getByRole('row', { name: /已同意/ }).waitFor();
  if ((await fromUs(team).getByRole('button', { name: /^待寻亲名单/ }).count()) !== 0) {
    problems.push('the hub is offered the list before its team is there');
  }
  await team.open(/^登记到站/, fromUs(team));
  await team.save();
  await fromUs(team).getByRole('row', { name: /队伍在站/ }).waitFor();
  await fromUs(team).getByRole('button', { name: /^待寻亲名单/ }).click();
  await people(team).getByRole('link', { name }).waitFor();
  await team.check('whom a team works with');
  await people(team).getByRole('link', { name }).click();
  await team.page.getByText('您正随巡回寻亲队查看此人').waitFor();
  await team.turnTo('寻亲');
  await team.section.getByRole('button', { name: '登记巡回走访' }).waitFor();
  if ((await team.section.getByRole('button').count()) !== 1) {
    problems.push('a team is offered more than to record its visit');
  }
  await team.open('登记巡回走访');
  await team.dialog.getByLabel('辨听方言').check();
  await team.dialog.getByLabel('具体情况').fill('听得懂保定话');
  await team.check('the form of a visit');
  await team.save();
  await team.section.getByText('听得懂保定话').waitFor();
  await team.section.getByRole('button', { name: '登记线索' }).waitFor();
  await team.check('a file that a team reads');

  await missions(desk);
  await desk.open(/^提前结束/, toUs(desk));
  await desk.save();
  await toUs(desk).getByRole('row', { name: /已提前结束/ }).waitFor();
  await desk.readIn('en');
  await desk.page.getByRole('row', { name: /Ended early/ }).waitFor();
  await desk.check('the missions of a station in English');
});
