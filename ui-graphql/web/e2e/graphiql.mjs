// GraphiQL in a real browser: the door, a question, its answer, a subscription, and the parts that open. Nothing may be
// fetched from elsewhere and nothing is kept. Arguments: address, user name, password, path of the browser.
import { inBrowser } from './browser.mjs';

const [address, username, password, browserPath] = process.argv.slice(2);

await inBrowser(browserPath, async (problems, another) => {
  const page = await another();
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`) && !request.url().startsWith('data:')) {
      problems.push(`asked elsewhere: ${request.url()}`);
    }
  });
  const editor = page.locator('.graphiql-query-editor .CodeMirror');
  const ask = async (document) => {
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(document);
    await page.keyboard.press('Control+Enter');
  };

  await page.goto(`${address}/graphiql`);
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query' }).click();
  await page.getByRole('link', { name: 'me', exact: true }).waitFor();
  console.log('the schema is there');

  const answer = page.locator('.result-window');
  await ask('{me{actor}}');
  await answer.filter({ hasText: /"actor": "actor-/ }).waitFor();
  console.log('answered', await answer.innerText());

  const stream = page.waitForResponse((response) => /event-stream/.test(response.headers()['content-type'] ?? ''));
  await ask('subscription{stationChanged(station:"facility-teststation"){__typename}}');
  const status = (await stream).status();
  if (status !== 200) {
    problems.push(`the subscription was answered ${status}`);
  }
  await page.getByRole('button', { name: 'Stop query' }).click();
  console.log('subscribed');

  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('{ m');
  await page.locator('.CodeMirror-hints').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show History' }).click();
  await page.getByRole('button', { name: 'Open settings dialog' }).click();
  await page.getByRole('dialog').waitFor();
  const kept = await page.evaluate(() => [...Object.keys(window.localStorage), ...Object.keys(window.sessionStorage)]);
  if (kept.some((key) => key.startsWith('graphiql'))) {
    problems.push(`kept: ${kept}`);
  }
});
