/** Texts with what is put into them: numbers in English have the word for one, or for more. */
import { expect, it } from 'vitest';
import { sayFrom } from '../../web/src/words/text.ts';

const WORDS = {
  acts: ['{n} văn bản, {of}', '{n} {n|act|acts}, {of}'],
  differ: ['{n} đơn vị khác nhau', '{n} {n|unit differs|units differ}'],
} as const;

it('has one act and two acts, and one word in Vietnamese', () => {
  const [vi, en] = [sayFrom(WORDS, 'vi'), sayFrom(WORDS, 'en')];
  expect([0, 1, 2, '1', '1,001'].map((n) => en('acts', { n, of: 'x' }))).toEqual([
    '0 acts, x',
    '1 act, x',
    '2 acts, x',
    '1 act, x',
    '1,001 acts, x',
  ]);
  expect([1, 2].map((n) => en('differ', { n }))).toEqual(['1 unit differs', '2 units differ']);
  expect(vi('acts', { n: 1, of: 'x' })).toBe('1 văn bản, x');
  // What is not given stays to be seen.
  expect(en('acts', { of: 'x' })).toBe('{n} {n|act|acts}, x');
});
