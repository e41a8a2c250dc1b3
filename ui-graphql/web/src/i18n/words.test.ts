import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from './words';

const pairs = Object.entries(words) as [string, readonly [string, string]][];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === 'generated' || entry.name === 'words' ? [] : sources(path);
    }
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

const code = sources('src').join('\n');
/** Families of keys that are put together from data; each is covered by a test or by the type of the key. */
const BUILT = ['event.', 'field.', ...familiesOfEnums()];

function familiesOfEnums(): string[] {
  const text = readFileSync('src/i18n/enumWord.ts', 'utf8');
  return [...text.matchAll(/\| '(\w+)'|= '(\w+)'/g)].map((hit) => `${hit[1] ?? hit[2]}.`);
}

describe('words', () => {
  it('exist_in_both_languages', () => {
    const empty = pairs.filter(([, [zh, en]]) => zh.trim() === '' || en.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('are_chinese_in_the_first_place', () => {
    const latin = pairs.filter(([, [zh]]) => !/\p{Script=Han}/u.test(zh)).map(([key]) => key);
    expect(latin.sort()).toEqual(['asOf.step', 'chronology.by', 'time.age'].filter((key) => latin.includes(key)));
  });

  it('name_the_same_values_in_both_languages', () => {
    const values = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((hit) => hit[1]).sort();
    const differing = pairs.filter(([, [zh, en]]) => values(zh).join() !== values(en).join()).map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('are_all_used', () => {
    const prefixes = [...code.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((hit) => String(hit[1]));
    const unused = pairs
      .map(([key]) => key)
      .filter((key) => !code.includes(`'${key}'`) && ![...BUILT, ...prefixes].some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });

  it('are_never_missing', () => {
    const asked = [...code.matchAll(/\bt\('([^']+)'/g), ...code.matchAll(/(?:label|hint|title|lead|add): '([^']+)'/g)];
    const missing = asked.map((hit) => String(hit[1])).filter((key) => !(key in words));
    expect(missing).toEqual([]);
  });
});
