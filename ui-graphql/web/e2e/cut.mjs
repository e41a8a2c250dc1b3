// A file that stays open while its connection is cut, and afterwards shows all that was written meanwhile, without anybody
// having touched the page; then it follows on. It says each note once it is shown. Arguments: address, user name, password,
// path of the browser, the person's id, the notes in the order in which they are written.
import { inBrowser, signIn } from './browser.mjs';

const [address, username, password, browserPath, person, ...notes] = process.argv.slice(2);
const PATIENCE_MS = 240_000;

await inBrowser(
  browserPath,
  async (problems, another) => {
    const page = await another();
    await signIn(page, address, username, password);
    await page.goto(`${address}/people/${person}`);
    const lines = page.locator('.chronology li');
    await lines.first().waitFor();
    await page.evaluate(() => { window.untouched = true; });
    console.log('watching');
    for (const note of notes) {
      await lines.filter({ hasText: note }).waitFor({ timeout: PATIENCE_MS });
      console.log(note);
    }
    if (!(await page.evaluate(() => window.untouched))) {
      problems.push('the page was loaded again');
    }
    if ((await page.locator('.state-fault').count()) > 0) {
      problems.push('the page still says that something is wrong');
    }
  },
  /401|net::ERR_/,
);
