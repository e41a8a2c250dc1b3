import { describe, expect, it } from 'vitest';
import { differing, namesBeside, type Piece } from './differing';

/** What differs is in brackets. */
const told = (pieces: readonly Piece[]) => pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

describe('two names', () => {
  it.each([
    ['王大力', '王大力', '王大力', '王大力'],
    ['王大力', '王大利', '王大[力]', '王大[利]'],
    ['王力', '王大力', '王力', '王[大]力'],
    ['王大力', '大力', '[王]大力', '大力'],
    ['王大力', '李小明', '[王大力]', '[李小明]'],
    ['𠮷田', '吉田', '[𠮷]田', '[吉]田'],
    ['', '王', '', '[王]'],
  ])('%s_and_%s_are_marked_where_they_differ', (one, other, left, right) => {
    expect(differing(one, other).map(told)).toEqual([left, right]);
  });
});

describe('names beside names', () => {
  it('are_compared_where_they_are_most_alike_and_nowhere_else', () => {
    const [found, sought] = namesBeside(['红衣老人', '王建国'], ['王建过', '老王']);
    expect(found.map(told)).toEqual(['红衣老人', '王建[国]']);
    expect(sought.map(told)).toEqual(['王建[过]', '老王']);
  });

  it('are_not_marked_where_nothing_is_alike_or_one_side_is_unknown', () => {
    expect(namesBeside(['张三'], ['李四']).map((side) => side.map(told))).toEqual([['张三'], ['李四']]);
    expect(namesBeside(['张三'], []).map((side) => side.map(told))).toEqual([['张三'], []]);
  });
});
