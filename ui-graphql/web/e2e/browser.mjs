// A page in a real browser. Whatever it complains of is a problem, and so is a step that could not be taken; only that
// somebody is not signed in yet is not.
import { chromium } from 'playwright-core';

export async function inBrowser(executablePath, story) {
  const problems = [];
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, locale: 'zh-CN' });
    page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401')) {
        problems.push(`console: ${message.text()}`);
      }
    });
    await story(page, problems);
  } catch (error) {
    problems.push(`${error}`);
  } finally {
    await browser.close();
  }
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exit(1);
  }
  console.log('no problems');
}
