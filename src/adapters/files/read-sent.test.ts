/** What comes out of word processors, other systems and programs: cleaned or told in words, never lost in silence. */
import { describe, expect, it } from 'vitest';
import { readAct } from './read-act.ts';
import { wordFileProblem } from './word-file-problem.ts';

const yaml = (operation: string): string =>
  `act: thu\ntype: decision\ntitle: Thử\nissuer: Ủy ban\nsigned: 2020-01-01\narticles:\n  - article: 1\n    do:\n      - ${operation}\n`;

const told = (text: string, notation: 'yaml' | 'json' = 'yaml'): readonly string[] => {
  const reading = readAct(text, 'a', notation);
  return 'problems' in reading
    ? reading.problems.map((p) => `${p.line}:${p.column} ${p.path}: ${wordFileProblem(p, 'en')}`)
    : [];
};

const nameIn = (text: string): unknown => {
  const reading = readAct(text, 'a');
  const [operation] = 'act' in reading ? (reading.act.articles[0]?.operations ?? []) : [];
  return operation && 'name' in operation ? operation.name : reading;
};

describe('text that was pasted', () => {
  it('is cleaned: no-break and zero-width spaces, the Icelandic Ð, letters in pieces', () => {
    const pasted = '\u00A0Phòng\u00A0\u00A0No\u0323\u0302i\u200B vụ, \u00D0ô thị ';
    expect(nameIn(yaml(`rename: { unit: a, name: "${pasted}" }`))).toBe('Phòng Nội vụ, Đô thị');
  });

  it.each([
    ['a mark that turns the direction', '\u202E', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['a control character', '\\u0000', 'U+0000'],
  ])('is refused by name: %s', (_name, character, words) => {
    expect(told(yaml(`rename: { unit: a, name: "Phòng${character}X" }`)).join()).toContain(words);
  });

  it('between curly quotes is told so', () => {
    expect(told(yaml('rename: { unit: a, name: “Phòng Nội vụ” }'))).toEqual([
      expect.stringMatching(/^9:34 .*name: .*word processor.*Put quotes around/),
    ]);
    expect(nameIn(yaml('rename: { unit: a, name: Phòng “một cửa” huyện }'))).toBe(
      'Phòng “một cửa” huyện',
    );
  });

  it('with a comma in braces is told so', () => {
    const [problem] = told(yaml('rename: { unit: a, name: Phòng Văn hóa, Thông tin }'));
    expect(problem).toMatch(/“Thông tin” follows a comma in braces.*Put quotes around/);
  });
});

describe('an act as JSON', () => {
  const form = (change: object): string =>
    JSON.stringify(
      {
        act: 'thu',
        type: 'decision',
        title: 'Thử',
        issuer: 'Ủy ban',
        signed: '2020-01-01',
        articles: [{ article: 1, do: [{ rename: { unit: 'a', name: 'Tên' } }] }],
        ...change,
      },
      undefined,
      1,
    );

  it('reads as the same act in YAML does', () => {
    const text = yaml('rename: { unit: a, name: Tên }');
    expect(readAct(form({}), 'a', 'json')).toEqual(readAct(text, 'a'));
  });

  it.each([
    ['a field that nobody knows', form({ tittle: 'x' }), /^20:2 tittle: .*“title”/],
    ['a wrong shape', form({ title: 5 }), /^4:11 title: .*text/],
    ['a day that is none', form({ signed: '2020-02-30' }), /^6:12 signed: .*29 days/],
    ['a field twice', form({}).replace('"act"', '"act": "mot", "act"'), /^2:16 act: .*on line 2/],
    ['what is no JSON', '{"act": ', /^1:\d+ : /],
    ['a tab between tokens', form({}).replaceAll(/\n +/g, '\n\t'), /^$/],
    ['nothing', '', /^1:1 : /],
  ])('%s', (_name, text, problem) => {
    const found = told(text, 'json');
    expect(found[0] ?? '').toMatch(problem);
  });

  it('with more than anybody would mean is refused before it is walked', () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, i]));
    expect(told(form(many), 'json').length).toBeLessThan(50);
    const wrong = Array.from({ length: 50_000 }, () => 1);
    expect(told(form({ articles: wrong }), 'json').length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['places', '{ create-post: { unit: a, post: p, title: T, rank: head, places: 3000000000 } }'],
    ['quota', '{ assign-quota: { unit: a, pool: state, number: 2147483648 } }'],
    ['money', '{ set-funding: { unit: a, source: own-revenue, amount: 1e16 } }'],
  ])('larger than what is kept is refused where it is read: %s', (_name, operation) => {
    expect(told(yaml(operation)).join()).toContain('out of range');
  });
});
