import type { Translate } from '../i18n';
import type { Language } from '../i18n/language';
import type { Choice } from './forms/fields';

const HOME = 'CN';

/** What the server takes for a country: ISO 3166. The browser can name them, but it cannot list them. */
export const COUNTRIES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT ' +
  'JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY ' +
  'MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM ' +
  'PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ ' +
  'TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/** A nationality in words; a code that nobody knows is shown as it is. */
export function nationalityWord(t: Translate, language: Language, code: string): string {
  switch (code) {
    case 'UNKNOWN':
      return t('nationality.UNKNOWN');
    case 'STATELESS':
      return t('nationality.STATELESS');
    default:
      return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code) : code;
  }
}

/** All nationalities in words: the usual one first, then unknown and none, then all others by their names. */
export function nationalities(t: Translate, language: Language): readonly Choice[] {
  const choice = (value: string) => ({ value, text: nationalityWord(t, language, value) });
  const byName = new Intl.Collator(language);
  const others = COUNTRIES.filter((code) => code !== HOME).map(choice);
  return [HOME, 'UNKNOWN', 'STATELESS'].map(choice).concat(others.sort((one, other) => byName.compare(one.text, other.text)));
}
