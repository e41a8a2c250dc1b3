// A tracing officer in a real browser: begins tracing, is refused a notice with a number in it and mends it, records a
// lead, and sees that the notice is gone once the identity is proven. Arguments: address, user name, password, path of the
// browser, the person's id.
import { inBrowser, signIn, withAxe, withForms } from './browser.mjs';

const [address, username, password, browserPath, person] = process.argv.slice(2);

await inBrowser(browserPath, async (problems, another) => {
  const page = await another();
  const check = withAxe(page, problems);
  const { dialog, section, open, save } = withForms(page);

  await signIn(page, address, username, password);
  await page.goto(`${address}/people/${person}`);
  await page.getByRole('tab', { name: '寻亲' }).click();
  await section.getByText('尚未启动寻亲').waitFor();
  await check('tracing that has not begun');

  await open('启动寻亲');
  await dialog.getByLabel('原因').fill('说不清姓名和住址');
  await check('begin tracing');
  await save();
  await section.getByText('进行中').waitFor();

  await open('发布寻亲公告');
  await dialog.getByLabel('体貌特征').fill('左手背有烫伤疤，电话13920001234');
  await dialog.getByLabel('联系单位和电话').fill('天津市救助管理站');
  await check('a notice');
  await dialog.locator('button[type=submit]').click();
  await dialog.getByText('公告中有不得公开的内容').waitFor();
  await dialog.getByLabel('体貌特征').fill('左手背有烫伤疤，花白短发');
  await save();
  await section.getByText('公开中').waitFor();

  await open('登记线索');
  await dialog.getByLabel('线索来源').selectOption({ label: '方言口音' });
  await dialog.getByLabel('线索内容').fill('说保定话，提到安国药市');
  await save();
  await section.getByText('说保定话，提到安国药市').waitFor();
  await check('tracing that goes on');

  await page.getByRole('tab', { name: '身份' }).click();
  await open('记录自述身份');
  await save();
  await open('核实身份');
  await dialog.locator('select').last().selectOption({ label: '公安核实' });
  await dialog.getByLabel('证件或文书编号').fill('复函');
  await save();
  await page.getByRole('tab', { name: '寻亲' }).click();
  await section.getByText('身份已核实').waitFor();
  await check('tracing of somebody known');

  await page.getByRole('button', { name: 'English' }).click();
  await section.getByText('Identity proven').waitFor();
  await page.getByRole('radio', { name: 'Tracing' }).or(page.getByText('Tracing', { exact: true })).first().waitFor();
  await check('tracing in English');
});
