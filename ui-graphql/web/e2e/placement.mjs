// A desk, a supervisor and whoever looks in, in a real browser: an old man who cannot say his name and is ready to leave the
// station is proposed to a care home, a supervisor allows it, the desk is told that it may not see the beds there, the
// supervisor moves him into one, and he is visited; then a foster family is taken up and changed. Arguments: address, user name
// of the desk, password, path of the browser, the person's id, user name of the supervisor, who has the same password.
import { inBrowser } from './browser.mjs';
import { desksOf } from './desks.mjs';

const [address, deskName, password, browserPath, person, supervisor] = process.argv.slice(2);

await inBrowser(browserPath, async (problems, another) => {
  const as = desksOf(another, problems, { address, password });

  /** The desk proposes a care home, and what it is offered fits the man; somebody looks at it. */
  async function proposed({ page, dialog, section, open, save, check }) {
    await section.getByText('尚无安置').waitFor();
    await section.getByText('尚无落户安置方案').waitFor();
    await check('a file without a placement');

    await open('提出安置建议');
    const kinds = await dialog.getByLabel('安置方式').locator('option').allTextContents();
    if (kinds.includes('家庭寄养') || !kinds.includes('养老机构')) {
      problems.push(`an old man is offered ${kinds}`);
    }
    if ((await dialog.getByLabel('安置机构').count()) !== 0) {
      problems.push('a facility is asked for before it is known in which way');
    }
    await dialog.getByLabel('安置方式').selectOption({ label: '托养' });
    await dialog.getByLabel('安置机构').selectOption({ label: '福安托养中心' });
    await dialog.getByLabel('安置方式').selectOption({ label: '住院治疗' });
    if ((await dialog.getByLabel('安置机构').inputValue()) !== '') {
      problems.push('a facility that was chosen for another way is kept');
    }
    await dialog.getByLabel('安置方式').selectOption({ label: '托养' });
    await dialog.getByLabel('安置机构').selectOption({ label: '福安托养中心' });
    await dialog.getByLabel('原因').fill('说不清姓名，需要长期照料');
    await check('the form of a proposal');
    await save();
    await section.getByText('待批准').waitFor();
    await section.getByText('目前没有住在任何安置处').waitFor();
    await section.getByText('入住前须先批准').waitFor();
    if ((await section.getByRole('button', { name: /^批准安置/ }).count()) !== 0) {
      problems.push('the desk is offered to allow a placement');
    }
    await check('a placement that is proposed');
    await open(/^登记评估/);
    await dialog.getByRole('radio', { name: '是', exact: true }).check();
    await dialog.getByRole('spinbutton').first().focus();
    await page.keyboard.type('20260302');
    await dialog.getByLabel('评估人数').fill('2');
    await dialog.getByLabel('具体情况').fill('需要帮助进食');
    await check('the form of an assessment');
    await save();
    // What somebody needs tells of their health: it is hidden until one says what for.
    await section.getByText(/••••/).first().waitFor();
    if ((await section.getByText('需要帮助进食').count()) !== 0) {
      problems.push('what an assessment found of health is shown unasked');
    }
  }

  /** The supervisor says yes. */
  async function allowed({ dialog, section, open, save, check }) {
    await open(/^批准安置/);
    await dialog.getByLabel('原因').fill('托养中心有空床');
    await check('the form that allows a placement');
    await save();
    await section.getByText('已批准，待入住').waitFor();
  }

  /** The desk is told that it may not see the beds there. */
  async function refusedTheBeds({ dialog, open, check }) {
    await open('办理入住');
    await dialog.getByText('您看不到该机构的床位').waitFor();
    await check('beds that the desk may not see');
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** The supervisor moves him into a bed, and he is visited. */
  async function movedIn({ page, dialog, section, open, save, check, turnTo, readIn }) {
    await open('办理入住');
    await dialog.getByRole('button', { name: /B-02/ }).click();
    await check('the beds of the care home');
    await save();
    await section.getByText('安置中', { exact: true }).waitFor();
    await section.getByText('男养护区 B-02').first().waitFor();
    await section.getByText(/须在 .* 前探访/).waitFor();
    await check('somebody who lives in a care home');

    await open(/^登记探访/);
    await dialog.getByRole('radio', { name: '否', exact: true }).check();
    await dialog.getByLabel('具体情况').fill('吃得好，睡得好');
    await check('the form of a visit');
    await save();
    await section.getByText('吃得好，睡得好').waitFor();
    await turnTo('救助');
    await section.getByText('已离站').or(page.getByText('已离站')).first().waitFor();
    await turnTo('安置');
    await page.locator('.chronology').getByText('安置', { exact: true }).first().click();
    await page.locator('.chronology').getByText('入住安置处').waitFor();
    await page.locator('.chronology').getByText('男养护区').waitFor();
    await readIn('en');
    await section.getByText('Lives there', { exact: true }).waitFor();
    await section.getByText(/To be visited by/).waitFor();
    await section.getByText("Fu'an care home").first().waitFor();
    await check('a placement in English');
    await readIn('zh');
  }

  /** A foster family is taken up and changed. */
  async function familyTakenUp({ page, dialog, open, save, check }) {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '机构与床位' }).click();
    await page.getByRole('link', { name: '寄养家庭' }).click();
    await page.getByRole('heading', { level: 1, name: '寄养家庭' }).waitFor();
    await page.getByLabel('监督机构').selectOption({ label: '市儿童福利院' });
    await page.getByText('该机构尚无寄养家庭').waitFor();
    await check('an institution without foster families');
    await open('登记寄养家庭', page.getByRole('main'));
    await dialog.getByLabel('照料人姓名').fill('张桂芳');
    await dialog.getByRole('spinbutton').first().focus();
    await page.keyboard.type('19800501');
    await dialog.getByRole('radio', { name: '尚未核查' }).check();
    await check('the form of a foster family');
    await save();
    const line = page.getByRole('row', { name: /张桂芳.*1980-05-01.*尚未核查.*没有儿童/ });
    await line.waitFor();
    await open(/^变更情况/, line);
    if ((await dialog.getByLabel('照料人姓名').inputValue()) !== '张桂芳') {
      problems.push('the form of a change does not begin with what is known');
    }
    await dialog.getByRole('radio', { name: '无违法犯罪记录' }).check();
    await dialog.getByLabel('原因').fill('公安已答复');
    await save();
    await page.getByRole('row', { name: /张桂芳.*无违法犯罪记录/ }).waitFor();
    await page.reload();
    await page.getByRole('row', { name: /张桂芳.*无违法犯罪记录/ }).waitFor();
    await check('a list of foster families');
  }

  const steps = [
    [deskName, proposed],
    [supervisor, allowed],
    [deskName, refusedTheBeds],
    [supervisor, movedIn],
  ];
  for (const [username, step] of steps) {
    const whoever = await as(username);
    await whoever.look(person, '安置');
    await step(whoever);
  }
  await familyTakenUp(await as(supervisor));
});
