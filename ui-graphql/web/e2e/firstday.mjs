// The first day of a house: the administrator who was just made sets a password and an authenticator app, adds the station with
// its beds, and makes an account for the desk, who takes the first person in. Arguments: address, user name, one-time password,
// path of the browser.
import { codeOf, inBrowser, withAxe, withForms } from './browser.mjs';

const [address, username, oneTimePassword, browserPath] = process.argv.slice(2);
const OWN_PASSWORD = 'a long enough password';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The secret that an authenticator app is given to type (RFC 4648). */
function secretOf(shown) {
  const bits = [...shown.replace(/\s/g, '')].map((digit) => DIGITS.indexOf(digit).toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}

async function signInForTheFirstTime(page, name, password) {
  await page.goto(address);
  await page.getByLabel('账号').fill(name);
  await page.getByLabel('密码').fill(password);
  await page.keyboard.press('Enter');
  await page.getByLabel('当前密码').fill(password);
  await page.getByLabel('新密码', { exact: true }).fill(OWN_PASSWORD);
  await page.getByLabel('再次输入').fill(OWN_PASSWORD);
  await page.keyboard.press('Enter');
}

await inBrowser(browserPath, async (problems, another) => {
  const admin = await another();
  const check = withAxe(admin, problems);
  const { dialog, open, save } = withForms(admin);
  const station = admin.getByRole('region', { name: '蓟州区救助管理站' });

  await signInForTheFirstTime(admin, username, oneTimePassword);
  const secret = secretOf(await admin.locator('code.secret').innerText());
  await check('an authenticator app');
  await admin.locator('input[name=code]').fill(codeOf(secret));
  await admin.keyboard.press('Enter');
  await admin.locator('.recovery-codes').waitFor();
  await check('recovery codes');
  await admin.getByRole('button', { name: '已妥善保存' }).click();

  await admin.getByText('请从这里开始').waitFor();
  await check('a house with nothing in it');
  await open('新增机构', admin);
  await dialog.getByLabel('机构类型').selectOption({ label: '救助管理站' });
  await dialog.getByLabel('中文名称').fill('蓟州区救助管理站');
  await dialog.getByLabel('英文名称').fill('Jizhou Rescue Station');
  await dialog.getByLabel('行政区划代码').fill('120119');
  await dialog.getByLabel('地址').fill('人民西大街1号');
  await dialog.getByRole('spinbutton').first().click();
  await admin.keyboard.type('20260101');
  await save();
  await station.getByText('尚未设置区域').waitFor();
  await check('a station without beds');

  await open('新增区域', station);
  await dialog.getByLabel('中文名称').fill('男宿');
  await dialog.getByLabel('英文名称').fill('Men');
  await dialog.getByLabel('用途').selectOption({ label: '普通区' });
  await dialog.getByRole('radio', { name: '男性', exact: true }).check();
  await dialog.getByRole('radio', { name: '成年人', exact: true }).check();
  await dialog.getByLabel('床号').fill('A-01 A-02');
  await check('the form of a zone');
  await save();
  await station.getByText('A-02').waitFor();
  await check('a station with beds');

  await admin.getByRole('link', { name: '账号' }).click();
  await open('新建账号', admin);
  await dialog.getByLabel('账号').fill('wang.min');
  await dialog.getByLabel('工号').fill('TJ-0002');
  await dialog.getByLabel('姓名').fill('王敏');
  await dialog.getByLabel('救助站').selectOption({ label: '蓟州区救助管理站' });
  await dialog.locator('button[type=submit]').click();
  const password = await dialog.locator('code.secret').innerText();
  await dialog.getByRole('button', { name: '已妥善保存' }).click();

  const desk = await another();
  await signInForTheFirstTime(desk, 'wang.min', password);
  await desk.getByRole('heading', { level: 1, name: '蓟州区救助管理站' }).waitFor();
  await withAxe(desk, problems)('a desk on its first day');
  await desk.getByRole('main').getByRole('link', { name: '新求助' }).click();
  await desk.getByLabel('暂用姓名').fill('灰帽大爷');
  await desk.getByRole('group', { name: '性别' }).getByRole('radio', { name: '男', exact: true }).check();
  await desk.locator('form button[type=submit]').click();
  await desk.getByRole('heading', { level: 2, name: '怎么来的' }).waitFor();
  await desk.getByLabel('求助原因').fill('工地散了，想住一夜再走');
  await desk.locator('form button[type=submit]').click();
  await desk.getByRole('heading', { level: 2, name: '甄别' }).waitFor();
  await desk.goto(address);
  await desk.getByRole('row').filter({ hasText: '灰帽大爷' }).waitFor();
});
