// A tracing team in a real browser: it proposes to come, the other station sees whom it would work with and agrees, the team
// says that it is there, reads the file of somebody unknown, records a visit, and is sent home. Arguments: address, user name of
// the tracing officer, password, path of the browser, the person's name, user name of the other station's desk, who has the same
// password, and the name of that station.
import { inBrowser, signIn, withAxe } from './browser.mjs';

const [address, tracer, password, browserPath, name, desk, host] = process.argv.slice(2);

const day = (later) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + later * 86_400_000)).replaceAll('-', '');

await inBrowser(browserPath, async (page, problems) => {
  const check = withAxe(page, problems);
  const dialog = page.getByRole('dialog');
  const toUs = page.getByRole('region', { name: '来本站的' });
  const fromUs = page.getByRole('region', { name: '本站派出的' });
  const people = page.getByRole('region', { name: /待寻亲名单/ });

  async function save() {
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
  }

  async function act(where, button) {
    await where.getByRole('button', { name: button }).first().click();
    await dialog.waitFor();
  }

  async function missions() {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '协作请求' }).click();
    await page.getByRole('link', { name: '巡回寻亲' }).click();
    await page.getByRole('heading', { level: 1, name: '巡回寻亲' }).waitFor();
  }

  async function become(username) {
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('input[name=username]').waitFor();
    await signIn(page, address, username, password);
    await missions();
  }

  async function type(label, digits) {
    await dialog.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
    await page.keyboard.type(digits);
  }

  await signIn(page, address, tracer, password);
  await missions();
  await fromUs.getByText('本站尚未派出队伍').waitFor();
  await check('a station that sends nobody');
  await act(fromUs, '提出巡回寻亲');
  await dialog.getByLabel('去哪个救助站').selectOption({ label: host });
  await type('首日', day(0));
  await type('末日', day(1));
  await check('the form that proposes a mission');
  await save();
  await fromUs.getByRole('row', { name: new RegExp(`${host}.*待对方同意`) }).waitFor();
  await check('a mission that waits');

  await become(desk);
  await toUs.getByRole('row', { name: /待对方同意/ }).waitFor();
  await toUs.getByRole('button', { name: /^待寻亲名单/ }).click();
  await people.getByRole('link', { name }).waitFor();
  await act(toUs, /^同意/);
  await check('the form that agrees');
  await save();
  await toUs.getByRole('row', { name: /已同意/ }).waitFor();

  await become(tracer);
  await fromUs.getByRole('row', { name: /已同意/ }).waitFor();
  if ((await fromUs.getByRole('button', { name: /^待寻亲名单/ }).count()) !== 0) {
    problems.push('the hub is offered the list before its team is there');
  }
  await act(fromUs, /^登记到站/);
  await save();
  await fromUs.getByRole('row', { name: /队伍在站/ }).waitFor();
  await fromUs.getByRole('button', { name: /^待寻亲名单/ }).click();
  await people.getByRole('link', { name }).waitFor();
  await check('whom a team works with');
  await people.getByRole('link', { name }).click();
  await page.getByText('您正随巡回寻亲队查看此人').waitFor();
  await page.getByRole('tab', { name: '寻亲' }).click();
  const section = page.getByRole('tabpanel');
  await section.getByRole('button', { name: '登记巡回走访' }).waitFor();
  if ((await section.getByRole('button').count()) !== 1) {
    problems.push('a team is offered more than to record its visit');
  }
  await act(section, '登记巡回走访');
  await dialog.getByLabel('辨听方言').check();
  await dialog.getByLabel('具体情况').fill('听得懂保定话');
  await check('the form of a visit');
  await save();
  await section.getByText('听得懂保定话').waitFor();
  await section.getByRole('button', { name: '登记线索' }).waitFor();
  await check('a file that a team reads');

  await become(desk);
  await act(toUs, /^提前结束/);
  await save();
  await toUs.getByRole('row', { name: /已提前结束/ }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('row', { name: /Ended early/ }).waitFor();
  await check('the missions of a station in English');
});
