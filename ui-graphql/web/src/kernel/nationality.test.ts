import { describe, expect, it } from 'vitest';
import type { Translate } from '../i18n';
import { words, type Key } from '../i18n/words';
import { COUNTRIES, nationalities, nationalityWord } from './nationality';

const zh: Translate = (key: Key) => words[key][0];
const en: Translate = (key: Key) => words[key][1];

describe('a nationality', () => {
  it.each([
    ['CN', '中国', 'China'],
    ['VN', '越南', 'Vietnam'],
    ['UNKNOWN', '不详', 'Unknown'],
    ['STATELESS', '无国籍', 'Stateless'],
  ])('%s_is_said_in_words_in_both_languages', (code, chinese, english) => {
    expect(nationalityWord(zh, 'zh-CN', code)).toBe(chinese);
    expect(nationalityWord(en, 'en', code)).toBe(english);
  });

  it('that_is_newer_than_the_page_is_shown_as_it_is', () => {
    expect(nationalityWord(en, 'en', 'SEVERAL')).toBe('SEVERAL');
    expect(nationalityWord(en, 'en', 'QX')).toBe('QX');
  });
});

describe('the nationalities to choose from', () => {
  it('begin_with_the_usual_ones_and_go_on_in_the_order_of_the_language', () => {
    const chinese = nationalities(zh, 'zh-CN').map((one) => one.text);
    const english = nationalities(en, 'en').map((one) => one.text);
    expect(chinese.slice(0, 5)).toEqual(['中国', '不详', '无国籍', '阿尔巴尼亚', '阿尔及利亚']);
    expect(english.slice(0, 5)).toEqual(['China', 'Unknown', 'Stateless', 'Afghanistan', 'Åland Islands']);
  });

  it('are_every_country_once_and_all_have_a_name', () => {
    const choices = nationalities(zh, 'zh-CN');
    expect(choices.map((one) => one.value).sort()).toEqual([...COUNTRIES, 'STATELESS', 'UNKNOWN'].sort());
    expect(new Set(choices.map((one) => one.text)).size).toBe(COUNTRIES.length + 2);
    expect(choices.filter((one) => !/\p{Script=Han}/u.test(one.text))).toEqual([]);
  });
});
