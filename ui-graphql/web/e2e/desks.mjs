// Desks in a real browser, each in a window of its own, so that nobody signs in twice; and what they do again and again.
import { signIn, withAxe, withForms } from './browser.mjs';

/** Whoever is named sits at a desk from then on, signed in; all have the same password. */
export function desksOf(another, problems, { address, password }) {
  const desks = new Map();
  return async function as(username) {
    if (!desks.has(username)) {
      const page = await another();
      await signIn(page, address, username, password);
      desks.set(username, deskOf(page, problems, address));
    }
    return desks.get(username);
  };
}

function deskOf(page, problems, address) {
  const { dialog, section, open, save } = withForms(page);

  async function turnTo(tab) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
  }

  /** Opens a file at one of its sections, or looks again at what others did meanwhile. */
  async function look(person, tab) {
    await page.goto(`${address}/people/${person}`);
    await turnTo(tab);
  }

  /** Opens a form that is among the other actions. */
  async function openOther(button) {
    const more = section.locator('details.more-actions').first();
    await more.locator('summary').waitFor();
    if (!(await more.evaluate((details) => details.open))) {
      await more.locator('summary').click();
    }
    await open(button);
  }

  /** Fills in what is typed, by the words beside it. */
  async function fill(values) {
    for (const [label, value] of Object.entries(values)) {
      await dialog.getByLabel(label, { exact: true }).fill(value);
    }
  }

  async function tick(...labels) {
    for (const label of labels) {
      await dialog.getByRole('checkbox', { name: label }).check();
    }
  }

  async function choose(label) {
    await dialog.getByRole('radio', { name: label, exact: true }).check();
  }

  async function readIn(language) {
    await page.getByRole('button', { name: language === 'en' ? 'English' : '中文' }).click();
  }

  /** From the next page on, every answer says a time of some seconds ago, as when it was long on the way. */
  async function hearsLate(seconds) {
    await page.route('**', async (route) => {
      if ((await route.request().headerValue('accept'))?.includes('text/event-stream')) {
        await route.continue();
        return;
      }
      const response = await route.fetch();
      const date = new Date(Date.now() - seconds * 1000).toUTCString();
      await route.fulfill({ response, headers: { ...response.headers(), date } });
    });
  }

  /** In which way somebody is ready to leave, with all that they brought. */
  async function prepareDeparture(way) {
    await open('准备离站');
    await dialog.getByLabel('离站方式').selectOption({ label: way });
    await tick('受助人', '工作人员');
    await save();
  }

  /** The paper with which somebody is handed over. */
  async function fillInPaper(receivedBy) {
    await fill({ 接收人: receivedBy });
    await tick('交出方已签字', '接收方已签字', '物品清单已随交');
    await choose('无需用药');
  }

  /** Waits until it is said that the journey stands there. */
  async function standsAt(stage) {
    await section.locator('.notice h4 .tag').getByText(stage, { exact: true }).waitFor();
  }

  return {
    page, dialog, section, check: withAxe(page, problems), turnTo, look, open, openOther, save, fill, tick, choose, readIn, hearsLate,
    prepareDeparture, fillInPaper, standsAt,
  };
}
