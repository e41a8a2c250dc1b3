// A partner in a real browser: comes to an empty list of its own reports and to nothing else, files a report for a family,
// reads whom to call and how the search goes, and finds it in the list. Arguments: address, user name, password, path of the
// browser.
import { inBrowser, signIn, withAxe } from './browser.mjs';

const [address, username, password, browserPath] = process.argv.slice(2);

await inBrowser(browserPath, async (problems, another) => {
  const page = await another();
  const check = withAxe(page, problems);
  await signIn(page, address, username, password);

  await page.getByRole('heading', { level: 1, name: '寻人登记' }).waitFor();
  await page.getByText('本账号还没有登记过寻人').waitFor();
  const links = await page.getByRole('navigation', { name: '主导航' }).getByRole('link').allTextContents();
  if (links.join(' ') !== '寻人登记') {
    problems.push(`a partner is led to ${links.join(' ')}`);
  }
  await check('an empty list');

  await page.getByRole('link', { name: '登记寻人' }).click();
  const sought = page.getByRole('group', { name: '被寻人 1', exact: true });
  await page.getByLabel('谁来寻人').selectOption({ label: '家属' });
  await page.getByLabel('姓名或单位名称').fill('李秀英');
  await page.getByLabel('电话 (选填)').fill('13920001234');
  await page.getByRole('checkbox', { name: /与在册人员比对/ }).check();
  await sought.getByLabel('姓名 (选填)', { exact: true }).fill('张小宝');
  await sought.getByLabel('寻人者是被寻人的').selectOption({ label: '母亲' });
  await sought.getByRole('radio', { name: '男', exact: true }).check();
  await sought.getByLabel('失散原因').selectOption({ label: '走失' });
  await check('the form of a report');
  await page.locator('form button[type=submit]').click();

  await page.getByRole('heading', { level: 1, name: /寻人登记 / }).waitFor();
  await page.getByRole('heading', { level: 2, name: /张小宝/ }).waitFor();
  await page.getByText('寻找中', { exact: true }).waitFor();
  await page.getByText(/由 高碑店市救助管理站 .*受理/).waitFor();
  if ((await page.getByText('可能是谁').count()) > 0) {
    problems.push('a partner is told who it may be');
  }
  await check('a report of its own');

  await page.goto(`${address}/people`);
  await page.getByText('您的角色无权查看此内容').waitFor();
  await page.goto(`${address}/reports`);
  await page.getByRole('link', { name: '张小宝' }).waitFor();
  await page.getByText('共 1 份').waitFor();
  await check('the list');
});
