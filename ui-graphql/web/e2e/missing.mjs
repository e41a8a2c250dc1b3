// A desk in a real browser: describes somebody on file and begins tracing, takes in a report of the family that looks for
// somebody like that, is refused one that describes nobody and mends it, sees who it may be and why, holds the two to be
// the same, and proves it by the relative who looks. Arguments: address, user name, password, path of the browser, the
// person's id; the person is a man born between 1970 and 1980 of whom nothing else is known.
import { inBrowser, signIn, withAxe, withForms } from './browser.mjs';

const [address, username, password, browserPath, person] = process.argv.slice(2);

await inBrowser(browserPath, async (problems, another) => {
  const page = await another();
  const check = withAxe(page, problems);
  const { dialog, section, open, save } = withForms(page);
  const tab = (name) => page.getByRole('tab', { name, exact: true }).click();

  /** Height, dialect and a burn on the left hand, as a desk or a family tells of them. */
  async function describe(where, height) {
    await where.getByLabel('身高（厘米）').fill(height);
    await where.getByLabel('口音所属地（区划代码）').fill('130683');
    await where.getByRole('button', { name: '添加特征' }).click();
    await where.getByLabel('特征', { exact: true }).selectOption({ label: '烧烫伤疤' });
    await where.getByLabel('部位', { exact: true }).selectOption({ label: '手部' });
    await where.getByLabel('侧别').selectOption({ label: '左' });
  }

  await signIn(page, address, username, password);

  await page.goto(`${address}/people/${person}`);
  await tab('观察');
  await section.getByText('尚未登记').first().waitFor();
  await open('登记体貌');
  await describe(dialog, '168');
  await check('the form of a description');
  await save();
  await section.getByText('左手部有烧烫伤疤').waitFor();
  await open('登记体貌');
  if ((await dialog.getByLabel('身高（厘米）').inputValue()) !== '168') {
    problems.push('the form of a description forgot the height');
  }
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'detached' });

  await tab('身份');
  await open('记录自述身份');
  await dialog.getByLabel('姓名').fill('王建国');
  await save();
  await tab('寻亲');
  await open('启动寻亲');
  await dialog.getByLabel('原因').fill('说不清住址');
  await save();
  await section.getByText('进行中').first().waitFor();

  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '寻人登记' }).click();
  await page.getByRole('heading', { level: 1, name: '寻人登记' }).waitFor();
  await page.getByText('没有符合条件的寻人登记').waitFor();
  await check('a list without reports');

  await page.getByRole('link', { name: '登记寻人' }).click();
  const sought = page.getByRole('group', { name: '被寻人 1', exact: true });
  await page.getByLabel('谁来寻人').selectOption({ label: '家属' });
  await page.getByLabel('姓名或单位名称').fill('王小明');
  await page.getByLabel('电话 (选填)').fill('13920001234');
  await page.getByRole('checkbox', { name: /与在册人员比对/ }).check();
  await sought.getByLabel('寻人者是被寻人的').selectOption({ label: '儿子' });
  await sought.getByRole('radio', { name: '男', exact: true }).check();
  await sought.getByRole('radio', { name: '估计年龄' }).check();
  await sought.getByLabel('最小（周岁）').fill('48');
  await sought.getByLabel('最大（周岁）').fill('54');
  await sought.getByLabel('失散原因').selectOption({ label: '走失' });
  await sought.getByLabel('经过').fill('去安国药市赶集后没有回家');
  await check('the form of a report');
  await page.locator('form button[type=submit]').click();
  await page.getByText('请至少填写姓名').waitFor();
  if ((await sought.getByLabel('经过').inputValue()) !== '去安国药市赶集后没有回家') {
    problems.push('what was typed is gone after a refusal');
  }
  await check('a report that was refused');
  await sought.getByLabel('姓名 (选填)', { exact: true }).fill('王建国');
  await describe(sought, '170');
  await page.locator('form button[type=submit]').click();

  await page.getByRole('heading', { level: 1, name: /寻人登记 / }).waitFor();
  await page.getByRole('heading', { level: 2, name: /王建国/ }).waitFor();
  await page.getByText('寻找中', { exact: true }).waitFor();
  await page.getByRole('link', { name: '王建国' }).waitFor();
  await page.getByText('待核对').first().waitFor();
  await check('a report');
  await page.getByText('并列比较', { exact: true }).first().click();
  const compared = page.getByRole('table', { name: /并列比较/ });
  await compared.getByRole('row', { name: /体表特征.*左手部有烧烫伤疤.*特征相同.*支持/ }).waitFor();
  await compared.getByRole('row', { name: /^姓名.*字完全相同/ }).waitFor();
  await compared.getByRole('row', { name: /公民身份号码 不详 不详 一方不详/ }).waitFor();
  await check('the comparison');

  await page.getByRole('button', { name: '更正情况: 王建国' }).click();
  await dialog.waitFor();
  if ((await dialog.getByLabel('姓名 (选填)', { exact: true }).inputValue()) !== '王建国') {
    problems.push('the form of a correction does not begin with what is known');
  }
  await check('the form of a correction');
  await dialog.getByLabel('家在何处（区划代码）').fill('130683');
  await dialog.getByLabel('原因', { exact: true }).fill('家属补充');
  await save();
  await page.getByText('家在何处（区划代码）').waitFor();
  await page.getByRole('button', { name: '变更同意事项' }).click();
  await dialog.getByRole('checkbox', { name: /供其他救助站查看/ }).check();
  await save();
  await page.getByRole('listitem').getByText('供其他救助站查看').waitFor();

  await page.getByRole('link', { name: '王建国' }).click();
  await section.getByText('可能相符的寻人登记').waitFor();
  await section.getByText('并列比较', { exact: true }).first().click();
  await section.getByRole('table', { name: /并列比较/ }).waitFor();
  await check('a report that may fit, on the file');
  await open(/^认定匹配/);
  await dialog.getByLabel('原因').fill('左手烫伤疤和口音都对得上');
  await check('the form that holds a match');
  await save();
  await section.getByText('已认定，待证实').first().waitFor();
  await section.getByText('要证实：').waitFor();

  await tab('亲属');
  await open('登记亲属');
  await dialog.getByLabel('关系').selectOption({ label: '儿子' });
  await dialog.getByLabel('姓名').fill('王小明');
  await save();
  await open(/^核实亲属/);
  await dialog.getByLabel('种类').selectOption({ label: '公安核实' });
  await dialog.getByLabel('证件或文书编号').fill('复函');
  await save();
  await tab('寻亲');
  await open(/^确认证实/);
  await dialog.getByLabel('寻人的亲属').selectOption({ label: '王小明' });
  await dialog.getByLabel('原因').fill('儿子的亲属关系已由公安核实');
  await check('the form that proves a match');
  await save();
  await section.getByText('已证实', { exact: true }).first().waitFor();
  await check('a match that is proven');

  await section.getByRole('link', { name: /王建国/ }).first().click();
  await page.getByRole('heading', { level: 2, name: /王建国.*已证实/ }).waitFor();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '寻人登记' }).click();
  await page.getByRole('row', { name: /王建国.*家属.*已证实/ }).waitFor();
  await check('a list of reports');
  await page.getByRole('link', { name: '王建国' }).click();
  await page.getByRole('heading', { level: 2, name: /王建国/ }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 2, name: /王建国.*Proven to be found/ }).waitFor();
  await check('a report in English');
});
