// A desk in a real browser: signs in, finds somebody by pinyin, reads the file now and as it was, and every page is
// checked with axe in both languages. Arguments: address, user name, password, path of the browser.
import { inBrowser, withAxe } from './browser.mjs';

const [address, username, password, browserPath] = process.argv.slice(2);

const WORDS = {
  zh: { nationality: '国籍', usual: ['中国', '不详', '无国籍'], identity: '身份' },
  en: { nationality: 'Nationality', usual: ['China', 'Unknown', 'Stateless'], identity: 'Identity' },
};

await inBrowser(browserPath, async (problems, another) => {
  const page = await another();
  const check = withAxe(page, problems);

  function expect(what, found, wanted) {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      problems.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
    }
  }

  /** What stands beside a label. */
  function beside(label, where) {
    return page.locator(`${where} div`, { has: page.getByText(label, { exact: true }) }).locator('dd').allTextContents();
  }

  async function pages(language) {
    const { nationality, usual, identity } = WORDS[language];
    await page.goto(`${address}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await check(`home ${language}`);
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 720 });
    await check(`home on a phone ${language}`);
    await page.setViewportSize(wide);
    await page.goto(`${address}/intake`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const offered = await page.getByLabel(nationality).locator('option').allTextContents();
    expect(`nationalities to choose from ${language}`, offered.slice(1, 4), usual);
    expect(`the nationality at first ${language}`, await page.getByLabel(nationality).inputValue(), 'CN');
    await check(`intake ${language}`);
    await page.goto(`${address}/people`);
    await page.getByRole('link', { name: /欧阳建国/ }).waitFor();
    await check(`people ${language}`);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('ouyangj');
    await page.getByRole('menuitem', { name: /欧阳建国/ }).waitFor();
    await check(`palette ${language}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /欧阳建国/ }).waitFor();
    await page.locator('.chronology li').first().waitFor();
    await page.getByRole('tab', { name: identity }).click();
    expect(`nationality on file ${language}`, await beside(nationality, '.facts'), [usual[1]]);
    expect(`nationality in the chronology ${language}`, await beside(nationality, '.entry-lines'), [usual[1]]);
    await check(`file ${language}`);
    await page.goto(`${page.url()}?asOf=${encodeURIComponent(new Date().toISOString())}`);
    await page.locator('.banner-past').waitFor();
    await check(`as it was ${language}`);
  }

  await page.goto(address);
  await page.locator('input').first().waitFor();
  await check('sign-in');
  await page.locator('input').nth(0).fill(username);
  await page.locator('input').nth(1).fill(password);
  await page.keyboard.press('Enter');
  await page.locator('header.top').waitFor();
  await pages('zh');
  await page.getByRole('button', { name: 'English' }).click();
  await pages('en');
});
