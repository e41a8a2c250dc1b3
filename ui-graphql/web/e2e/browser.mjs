// A page in a real browser. Whatever it complains of is a problem, and so is a step that could not be taken; only that
// somebody is not signed in yet is not, nor what a story says that it expects.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** That of everybody in the tests who needs one. */
const secretOfTheTests = Buffer.from('the secret of a test');

export async function inBrowser(executablePath, story, expected = /401/) {
  const problems = [];
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });

  const pages = [];

  /** A window that shares no cookie with the others. */
  async function another() {
    const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, locale: 'zh-CN' });
    page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected.test(message.text())) {
        problems.push(`console: ${message.text()}`);
      }
    });
    pages.push(page);
    return page;
  }

  /** What a form that is open says against what was filled in. */
  async function refused() {
    const said = await Promise.all(pages.map((page) => page.locator('[role=dialog] .refusals').allTextContents()));
    return said.flat().map((words) => `refused: ${words}`);
  }

  try {
    await story(problems, another);
  } catch (error) {
    problems.push(`${error}`, ...(await refused()));
  } finally {
    await browser.close();
  }
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exit(1);
  }
  console.log('no problems');
}

/** Looks at a page with axe; each violation is a problem. */
export function withAxe(page, problems) {
  return async (name) => {
    const result = await page.evaluate(async (source) => {
      (0, eval)(source);
      return window.axe.run();
    }, axe);
    for (const violation of result.violations) {
      problems.push(`axe on ${name}: ${violation.id} ${violation.nodes[0]?.html.slice(0, 200)}`);
    }
    console.log('looked at', name);
  };
}

/** Signs in at the door. */
export async function signIn(page, address, username, password) {
  await page.goto(address);
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.keyboard.press('Enter');
  const code = page.locator('input[name=code]');
  await page.locator('header.top').or(code).first().waitFor();
  if (await code.isVisible()) {
    await code.fill(codeOf(secretOfTheTests));
    await page.keyboard.press('Enter');
    await page.locator('header.top').waitFor();
  }
}

/** What an authenticator app shows now (RFC 6238). */
export function codeOf(secret) {
  const step = Buffer.alloc(8);
  step.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', secret).update(step).digest();
  const number = hash.readUInt32BE(hash[hash.length - 1] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The forms of a page: each opens over it, and is gone once what was filled in is taken. */
export function withForms(page) {
  const dialog = page.getByRole('dialog');
  const section = page.getByRole('tabpanel');
  return {
    dialog,
    section,
    async open(button, where = section) {
      await where.getByRole('button', { name: button }).first().click();
      await dialog.waitFor();
    },
    async save() {
      await dialog.locator('button[type=submit]').click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
