// Two desks in a real browser: one asks the other station about somebody, from the file, and sees that it waits; the other sees
// the question and not the file, and answers; the first sees the answer. Then it asks once more from the page, by name, and
// takes that back. Arguments: address, user name of the desk, password, path of the browser, the person's id, the person's name,
// user name of the other desk, who has the same password.
import { inBrowser, signIn, withAxe } from './browser.mjs';

const [address, desk, password, browserPath, person, name, there] = process.argv.slice(2);

await inBrowser(browserPath, async (page, problems) => {
  const check = withAxe(page, problems);
  const dialog = page.getByRole('dialog');
  const toUs = page.getByRole('region', { name: '请求本站的' });
  const fromUs = page.getByRole('region', { name: '本站发出的' });

  async function save() {
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
  }

  async function requests() {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '协作请求' }).click();
    await page.getByRole('heading', { level: 1, name: '协作请求' }).waitFor();
  }

  async function become(username) {
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('input[name=username]').waitFor();
    await signIn(page, address, username, password);
    await requests();
  }

  await signIn(page, address, desk, password);
  await requests();
  await toUs.getByText('没有其他救助站的请求').waitFor();
  await fromUs.waitFor();
  await check('a station that nobody asks anything');

  await page.goto(`${address}/people/${person}`);
  await page.getByRole('tab', { name: '寻亲' }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: '发协作请求' }).click();
  await dialog.waitFor();
  await dialog.getByLabel('向哪个救助站请求').selectOption({ label: '高碑店市救助管理站' });
  await dialog.getByLabel('请求内容').fill('自称高碑店东关人，可有此人？');
  await check('the form that asks another station');
  await save();

  await requests();
  const asked = fromUs.getByRole('row', { name: /核实.*高碑店市救助管理站.*可有此人.*待答复.*应在 \d{4}-\d\d-\d\d 前答复/ });
  await asked.waitFor();
  await check('a request that waits');

  await become(there);
  const question = toUs.getByRole('row', { name: /核实.*救助管理站.*可有此人.*待答复/ });
  await question.waitFor();
  if ((await toUs.getByRole('link').count()) !== 0) {
    problems.push('the station that is asked is sent to a file that it may not read');
  }
  await question.getByRole('button', { name: /^答复/ }).click();
  await dialog.waitFor();
  await dialog.getByLabel('答复内容').fill('有，家住东关');
  await check('the form of an answer');
  await save();
  await toUs.getByRole('row', { name: /已答复.*有，家住东关/ }).waitFor();

  await become(desk);
  await fromUs.getByRole('row', { name: /已答复.*有，家住东关/ }).waitFor();
  await fromUs.getByRole('button', { name: '发协作请求' }).click();
  await dialog.waitFor();
  await dialog.getByLabel('被询问人').fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).first().click();
  await dialog.getByLabel('向哪个救助站请求').selectOption({ label: '高碑店市救助管理站' });
  await dialog.getByLabel('请求内容').fill('家中还有何人？');
  await save();
  const again = fromUs.getByRole('row', { name: /家中还有何人.*待答复/ });
  await again.waitFor();
  await again.getByRole('button', { name: /^撤回请求/ }).click();
  await dialog.waitFor();
  await dialog.getByLabel('原因').fill('已问到');
  await save();
  await fromUs.getByRole('row', { name: /家中还有何人.*已撤回.*已问到/ }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('row', { name: /Withdrawn/ }).waitFor();
  await check('the requests of a station in English');
});
