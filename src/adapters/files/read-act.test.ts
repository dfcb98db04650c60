import { describe, expect, it } from 'vitest';
import type { FileProblem } from './file-problem.ts';
import { LARGEST_FILE, readAct } from './read-act.ts';
import { printFileProblem, wordFileProblem } from './word-file-problem.ts';

const HEAD = `act: qd-1234-2018
type: decision
title: Về việc hợp nhất
issuer: Ban Thường vụ Thành ủy Uông Bí
signed: 2018-09-20
`;

/** An act whose only operation is the text, from line 9 column 9 on. */
const withOperation = (text: string): string => `${HEAD}articles:
  - article: 1
    do:
      - ${text}
`;

const problemsIn = (text: string): readonly FileProblem[] => {
  const reading = readAct(text, 'a.yaml');
  return 'problems' in reading ? reading.problems : [];
};

const places = (text: string): readonly string[] =>
  problemsIn(text).map((p) => `${p.line}:${p.column} ${p.path} ${p.code}`);

const english = (text: string): string =>
  problemsIn(text)
    .map((problem) => wordFileProblem(problem, 'en'))
    .join('\n');

describe('readAct', () => {
  const full = `act: qd-1234-2018
type: decision
number: 1234-QĐ/TU
title: Về việc hợp nhất
issuer: Ban Thường vụ Thành ủy Uông Bí
issuerUnit: thanh-uy
signed: 2018-09-20
effect: 2018-10-01
source: A
basis: [{act: nq-18}, "Nghị quyết 18-NQ/TW"]
articles:
  - article: 1
    source: {mark: M, note: suy ra}
    do:
      - consolidate:
          sources: [ban-to-chuc, {unit: phong-noi-vu, except: ['post:x']}, {unit: phong-noi-vu, rest: true}]
          into: {unit: co-quan, name: Cơ quan, kind: joint-agency}
          placements:
            - {holding: quota:phong-noi-vu/state, end: returned}
            - {holding: person:p1, end: {end: surplus, until: 2019-01-01}}
      - change-superior: {unit: a, superior: null}
      - correct: {act: qd-1, article: 2, do: [rename: {unit: a, name: B}]}
`;

  it('reads an act with its short forms', () => {
    expect(readAct(full, 'a.yaml')).toEqual({
      act: {
        id: 'qd-1234-2018',
        type: 'decision',
        number: '1234-QĐ/TU',
        title: 'Về việc hợp nhất',
        issuer: 'Ban Thường vụ Thành ủy Uông Bí',
        issuerUnit: 'thanh-uy',
        signed: '2018-09-20',
        effect: '2018-10-01',
        source: { mark: 'article' },
        basis: [{ act: 'nq-18' }, { cite: 'Nghị quyết 18-NQ/TW' }],
        articles: [
          {
            number: '1',
            source: { mark: 'model', note: 'suy ra' },
            operations: [
              {
                op: 'consolidate',
                sources: [
                  { unit: 'ban-to-chuc' },
                  { unit: 'phong-noi-vu', except: ['post:x'] },
                  { unit: 'phong-noi-vu', rest: true },
                ],
                into: { unit: 'co-quan', name: 'Cơ quan', kind: 'joint-agency' },
                placements: [
                  { holding: 'quota:phong-noi-vu/state', end: { end: 'returned' } },
                  { holding: 'person:p1', end: { end: 'surplus', until: '2019-01-01' } },
                ],
              },
              { op: 'change-superior', unit: 'a', superior: null },
              {
                op: 'correct',
                act: 'qd-1',
                article: '2',
                operations: [{ op: 'rename', unit: 'a', name: 'B' }],
              },
            ],
          },
        ],
      },
    });
  });

  it('takes effect on the day signed and rests on nothing where nothing else is said', () => {
    expect(readAct(`${HEAD}articles: []`, 'a.yaml')).toMatchObject({
      act: { effect: '2018-09-20', basis: [], source: { mark: 'act' }, articles: [] },
    });
  });

  it('reads the same act with a byte order mark, carriage returns and decomposed letters', () => {
    const odd = `\uFEFF${full.replaceAll('\n', '\r\n').normalize('NFD')}`;
    expect(readAct(odd, 'a.yaml')).toEqual(readAct(full, 'a.yaml'));
    const escaped = HEAD.replace('Về việc hợp nhất', String.raw`"u\u0309"`);
    expect(readAct(`${escaped}articles: []`, 'a.yaml')).toMatchObject({ act: { title: 'ủ' } });
  });

  it('reports all problems of a file, in the order of its lines', () => {
    const text = `act: QĐ 1
type: decison
tilte: Về việc
issuer: 06811
signed: 2018-02-30
articles:
  - do:
      - renam: {}
`;
    expect(places(text)).toEqual([
      '1:6 act bad-id',
      '2:7 type unknown-word',
      '3:1 tilte unknown-field',
      '4:9 issuer wrong-shape',
      '5:9 signed bad-date',
      '7:5 articles[0].article missing-field',
      '8:9 articles[0].do[0].renam unknown-operation',
    ]);
  });

  it.each([
    [
      'unknown field',
      `${HEAD}efect: 2018-01-01\narticles: []`,
      '6:1 efect unknown-field',
      '“effect”',
    ],
    [
      'impossible date',
      `${HEAD}effect: 2018-02-30\narticles: []`,
      '6:9 effect bad-date',
      '28 days',
    ],
    ['no date', `${HEAD}effect: 1/10/2018\narticles: []`, '6:9 effect bad-date', '2018-10-01'],
    ['number for a date', `${HEAD}effect: 2018\narticles: []`, '6:9 effect wrong-shape', '"2018"'],
    ['missing field', HEAD, '1:1 articles missing-field', '“articles” is missing'],
    ['empty field', `${HEAD}number:\narticles: []`, '6:1 number empty-field', 'remove the line'],
    ['blank text', `${HEAD}number: " "\narticles: []`, '6:9 number empty-field', 'empty'],
    ['duplicate key', `${HEAD}type: law\narticles: []`, '6:1 type duplicate-key', 'line 2'],
    [
      'fraction',
      withOperation('assign-quota: {unit: a, pool: state, number: 1.5}'),
      '9:54',
      'whole',
    ],
    [
      'negative',
      withOperation('assign-quota: {unit: a, pool: state, number: -1}'),
      '9:54',
      '0 or more',
    ],
    [
      'text for a number',
      withOperation('set-funding: {unit: a, source: own-revenue, amount: 1.000.000}'),
      '9:61',
      'thousands',
    ],
    [
      'unknown operation',
      withOperation('mergee: {}'),
      '9:9 articles[0].do[0].mergee unknown-operation',
      'consolidate',
    ],
    [
      'two operations',
      withOperation('{undo: {act: a}, dissolve: {unit: b}}'),
      '9:9 articles[0].do[0] one-operation',
      'undo, dissolve',
    ],
    ['no operation', withOperation('{}'), '9:9 articles[0].do[0] one-operation', 'No operation'],
    ['wrong kind', withOperation('convert: {unit: a, kind: wardd}'), '9:34', '“ward”'],
    ['kind by its name', withOperation('convert: {unit: a, kind: Phường}'), '9:34', '“ward”'],
    ['unknown end', withOperation('close-premises: {premises: a, end: close}'), '9:44', '“closed”'],
    [
      'no source',
      withOperation('consolidate: {sources: [5], into: {unit: a, name: b, kind: ward}}'),
      '9:33',
      '"5"',
    ],
    [
      'neither to nor end',
      withOperation("move-holdings: {from: a, placements: [{holding: 'post:b'}]}"),
      '9:47',
      '“to”',
    ],
    [
      'bad holding',
      withOperation('move-holdings: {from: a, placements: [{holding: chair, to: b}]}'),
      '9:57',
      'kind:id',
    ],
    [
      'id with accents',
      withOperation('dissolve: {unit: Phòng Nội vụ}'),
      '9:26 articles[0].do[0].dissolve.unit bad-id',
      'phong-noi-vu',
    ],
    ['decimal article', `${HEAD}articles: [{article: 1.10}]`, '6:22', '"1.10"'],
    [
      'nested correction',
      withOperation('correct: {act: a, article: 1, do: [{undo: {}}]}'),
      '9:51 articles[0].do[0].correct.do[0].undo.act missing-field',
      '“act”',
    ],
    [
      'control character',
      `${HEAD}number: "a\\u0007"\narticles: []`,
      '6:9 number bad-character',
      'U+0007',
    ],
    ['text for a list', `${HEAD}articles: none`, '6:11 articles wrong-shape', 'a list'],
    ['list for the act', '- a\n- b\n', '1:1  wrong-shape', 'fields'],
    ['empty file', '# nothing\n', '1:1  empty-file', 'no act'],
    ['merge key', `a: &a {x: 1}\n<<: *a\n${HEAD}articles: []`, '1:1 a unknown-field', '<<'],
  ])('places and words: %s', (_name, text, place, words) => {
    expect(places(text).join('\n')).toContain(place);
    expect(english(text)).toContain(words);
  });

  it.each([
    ['an open bracket', `${HEAD}basis: [a, b\narticles: []`, 'bracket'],
    ['an open quote', `${HEAD}number: "1\n`, 'bracket'],
    ['a colon in plain text', `${HEAD}number: a: b\narticles: []`, 'scalar'],
    ['a tab', `${HEAD}articles:\n\t- article: 1`, 'tab'],
    ['wrong indentation', `${HEAD}articles:\n    - article: 1\n  - article: 2`, 'indent'],
    ['a bad escape', `${HEAD}number: "\\q"\n`, 'escape'],
    ['two documents', `${HEAD}articles: []\n---\na: 1\n`, 'documents'],
    ['an unknown alias', `${HEAD}number: *x\narticles: []`, 'alias'],
    ['a tag', `${HEAD}number: !php/object a\narticles: []`, 'tag'],
    ['nesting', `a: ${'['.repeat(200_000)}`, 'nesting'],
  ])('refuses YAML with %s', (_name, text, fault) => {
    const problems = problemsIn(text);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'malformed', params: { fault } }),
    );
    expect(problems.every((p) => p.line >= 1 && p.column >= 1)).toBe(true);
  });

  const bomb = (rows: number, each: number): string =>
    Array.from(
      { length: rows },
      (_, i) =>
        `a${i}: &a${i} [${
          i === 0
            ? 'x'
            : Array(each)
                .fill(`*a${i - 1}`)
                .join(', ')
        }]`,
    ).join('\n');

  it.each([
    ['many', bomb(30, 4), '27:12 a26[0] malformed'],
    ['few that multiply', bomb(10, 10), '1:1  malformed'],
    [
      'one that holds itself',
      withOperation(
        'correct: {act: a, article: 1, do: &x [correct: {act: a, article: 1, do: *x}]}',
      ),
      '9:81 articles[0].do[0].correct.do[0].correct.do malformed',
    ],
  ])('refuses a bomb of aliases: %s', (_name, text, place) => {
    expect(places(text)).toEqual([place]);
  });

  it('refuses a file larger than the limit before it reads it', () => {
    expect(places('x'.repeat(LARGEST_FILE + 1))).toEqual(['1:1  too-large']);
  });

  it('words a problem in both languages, with its place for a terminal', () => {
    const [problem] = problemsIn(`${HEAD}effect: 2018-02-30\narticles: []`);
    expect(problem && printFileProblem(problem, 'vi')).toBe(
      'a.yaml:6:9: effect: Không có ngày 2018-02-30: tháng ấy có 28 ngày. Xem lại ngày trên văn bản gốc.',
    );
  });
});
