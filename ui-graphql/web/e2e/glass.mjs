// A desk reads a file of another station in an emergency, at a page that stood open for a while: the form asks who sits there, and
// goes on with what was typed. Says "typed" and waits for a line before it is sent. Arguments: address, user name, password, path
// of the browser, the person's id and name.
import { once } from 'node:events';
import { inBrowser, signIn, withAxe, withForms } from './browser.mjs';

const [address, username, password, browserPath, person, name] = process.argv.slice(2);

await inBrowser(
  browserPath,
  async (problems, another) => {
    const page = await another();
    const check = withAxe(page, problems);
    const { dialog } = withForms(page);
    await signIn(page, address, username, password);
    await page.goto(`${address}/people/${person}`);
    await page.getByRole('button', { name: '紧急查阅' }).click();
    await dialog.getByLabel('为何等不及').selectOption({ label: '急需就医' });
    await dialog.getByLabel('说明').fill('昏迷，要查过敏史');
    console.log('typed');
    await once(process.stdin, 'data');
    process.stdin.destroy();

    await dialog.locator('button[type=submit]').click();
    const asked = dialog.getByRole('group').filter({ hasText: '五分钟内' });
    await asked.waitFor();
    await check('the form that asks who sits there');
    await asked.getByLabel('密码').fill(`not ${password}`);
    await asked.getByRole('button', { name: '确认并继续' }).click();
    await asked.getByRole('alert').getByText('密码不正确').waitFor();
    await asked.getByLabel('密码').fill(password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
    await page.getByText('紧急查阅中').waitFor();
  },
  // A wrong password is one of the things that are tried.
  /40[01]/,
);
