// Sign-in through the identity provider in a real browser: it is asked for the password and nothing of it is seen here, whoever
// signed out is asked again, and whoever has no account here is told so. Arguments: address, user name and password at the
// provider, path of the browser, user name of somebody without an account here.
import { inBrowser, withAxe } from './browser.mjs';

const [address, username, password, browserPath, nobody] = process.argv.slice(2);

/** What is typed at the provider. */
async function typed(page, name) {
  const field = page.locator('input[name=username]');
  if (await field.isEditable()) {
    await field.fill(name);
  }
  await page.locator('input[name=password]').fill(password);
  await page.keyboard.press('Enter');
}

/** Waits until the home page has all its answers: what is on the way when somebody signs out is refused, and rightly so. */
function homeOf(page) {
  const asked = new Set();
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql') && !request.headers().accept?.includes('text/event-stream')) {
      asked.add(request);
    }
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  return async () => {
    await page.locator('.tile').first().waitFor();
    do {
      await page.waitForTimeout(100);
    } while (asked.size > 0);
  };
}

await inBrowser(browserPath, async (problems, another) => {
  const page = await another();
  const isAtHome = homeOf(page);
  const check = withAxe(page, problems);
  const through = page.getByRole('link', { name: '统一身份认证登录' });

  await page.goto(address);
  await through.waitFor();
  await check('the door with a provider');
  await through.click();
  await page.waitForURL(/127\.0\.0\.1/);
  await typed(page, username);
  await page.locator('header.top').waitFor();
  if (page.url() !== `${address}/`) {
    problems.push(`came back to ${page.url()}`);
  }
  const cookies = (await page.context().cookies(address)).filter((cookie) => cookie.name.startsWith('homeward'));
  if (cookies.length !== 1 || cookies[0].sameSite !== 'Strict' || !cookies[0].httpOnly) {
    problems.push(`cookies: ${JSON.stringify(cookies)}`);
  }

  await isAtHome();
  await page.reload();
  await isAtHome();
  await page.getByRole('button', { name: '退出' }).click();
  await through.waitFor();
  await through.click();
  await page.waitForURL(/127\.0\.0\.1/);
  await page.locator('input[name=password]').waitFor();

  const other = await another();
  const look = withAxe(other, problems);
  await other.goto(address);
  await other.getByRole('link', { name: '统一身份认证登录' }).click();
  await other.waitForURL(/127\.0\.0\.1/);
  await typed(other, nobody);
  await other.getByRole('alert').getByText('没有关联本系统账号').waitFor();
  await look('the door to somebody without an account');
  if (new URL(other.url()).search !== '') {
    problems.push(`the address keeps ${other.url()}`);
  }
});
