// An administrator in a real browser makes an account and a token for it, each shown once, and takes them back. Arguments:
// address, user name, password, path of the browser.
import { inBrowser, signIn, withAxe, withForms } from './browser.mjs';

const [address, username, password, browserPath] = process.argv.slice(2);

await inBrowser(browserPath, async (problems, another) => {
  const page = await another();
  const check = withAxe(page, problems);
  const { dialog } = withForms(page);
  const shown = dialog.locator('code.secret');
  await signIn(page, address, username, password);
  await page.goto(`${address}/accounts`);
  const line = page.getByRole('row').filter({ hasText: 'xiaowang' });

  await page.getByRole('button', { name: '新建账号' }).click();
  await check('the form of an account');
  await dialog.getByLabel('账号').fill('xiaowang');
  await dialog.getByLabel('工号').fill('Desk');
  await dialog.getByLabel('姓名').fill('王小明');
  await dialog.locator('button[type=submit]').click();
  await shown.waitFor();
  await check('a password that is shown once');
  await dialog.getByRole('button', { name: '已妥善保存' }).click();
  await line.getByText('初始密码').waitFor();
  await check('the accounts');

  await line.getByRole('button', { name: '新建令牌' }).click();
  await dialog.getByLabel('用途').fill('statistics');
  await dialog.locator('button[type=submit]').click();
  await shown.waitFor();
  await dialog.getByRole('button', { name: '已妥善保存' }).click();
  await line.getByText('statistics').waitFor();
  await line.getByRole('button', { name: '作废' }).click();
  await dialog.locator('button[type=submit]').click();
  await line.getByText('statistics').waitFor({ state: 'detached' });

  await line.getByRole('button', { name: '停用' }).click();
  await dialog.locator('button[type=submit]').click();
  await line.getByText('已停用').waitFor();
});
