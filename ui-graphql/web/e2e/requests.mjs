// Two desks in a real browser: one asks the other station about somebody, from the file, and sees that it waits; the other sees
// the question and not the file, and answers; the first sees the answer. Then it asks once more from the page, by name, and
// takes that back. Arguments: address, user name of the desk, password, path of the browser, the person's id, the person's name,
// user name of the other desk, who has the same password.
import { inBrowser } from './browser.mjs';
import { desksOf } from './desks.mjs';

const [address, deskName, password, browserPath, person, name, there] = process.argv.slice(2);

await inBrowser(browserPath, async (problems, another) => {
  const as = desksOf(another, problems, { address, password });
  const toUs = ({ page }) => page.getByRole('region', { name: '请求本站的' });
  const fromUs = ({ page }) => page.getByRole('region', { name: '本站发出的' });

  /** From wherever one is: the list is read anew. */
  async function requests({ page }) {
    await page.goto(address);
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '协作请求' }).click();
    await page.getByRole('heading', { level: 1, name: '协作请求' }).waitFor();
  }

  const desk = await as(deskName);
  await requests(desk);
  await toUs(desk).getByText('没有其他救助站的请求').waitFor();
  await fromUs(desk).waitFor();
  await desk.check('a station that nobody asks anything');

  await desk.look(person, '寻亲');
  await desk.open('发协作请求');
  await desk.dialog.getByLabel('向哪个救助站请求').selectOption({ label: '高碑店市救助管理站' });
  await desk.dialog.getByLabel('请求内容').fill('自称高碑店东关人，可有此人？');
  await desk.check('the form that asks another station');
  await desk.save();

  await requests(desk);
  const asked = fromUs(desk).getByRole('row', { name: /核实.*高碑店市救助管理站.*可有此人.*待答复.*应在 \d{4}-\d\d-\d\d 前答复/ });
  await asked.waitFor();
  await desk.check('a request that waits');

  const other = await as(there);
  await requests(other);
  const question = toUs(other).getByRole('row', { name: /核实.*救助管理站.*可有此人.*待答复/ });
  await question.waitFor();
  if ((await toUs(other).getByRole('link').count()) !== 0) {
    problems.push('the station that is asked is sent to a file that it may not read');
  }
  await other.open(/^答复/, question);
  await other.dialog.getByLabel('答复内容').fill('有，家住东关');
  await other.check('the form of an answer');
  await other.save();
  await toUs(other).getByRole('row', { name: /已答复.*有，家住东关/ }).waitFor();

  await requests(desk);
  await fromUs(desk).getByRole('row', { name: /已答复.*有，家住东关/ }).waitFor();
  await desk.open('发协作请求', fromUs(desk));
  await desk.dialog.getByLabel('被询问人').fill(name);
  await desk.page.getByRole('option', { name: new RegExp(name) }).first().click();
  await desk.dialog.getByLabel('向哪个救助站请求').selectOption({ label: '高碑店市救助管理站' });
  await desk.dialog.getByLabel('请求内容').fill('家中还有何人？');
  await desk.save();
  const again = fromUs(desk).getByRole('row', { name: /家中还有何人.*待答复/ });
  await again.waitFor();
  await desk.open(/^撤回请求/, again);
  await desk.dialog.getByLabel('原因').fill('已问到');
  await desk.save();
  await fromUs(desk).getByRole('row', { name: /家中还有何人.*已撤回.*已问到/ }).waitFor();
  await desk.readIn('en');
  await desk.page.getByRole('row', { name: /Withdrawn/ }).waitFor();
  await desk.check('the requests of a station in English');
});
