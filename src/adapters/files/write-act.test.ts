import fc from 'fast-check';
import { GIVEN_ENDS } from '../../domain/acts/ends.ts';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../domain/acts/act.ts';
import { ACT_TYPES } from '../../domain/acts/act.ts';
import { HOLDING_KINDS } from '../../domain/acts/holding.ts';
import type { Operation, OperationName } from '../../domain/operations/operation.ts';
import { KINDS } from '../../domain/register/kinds.ts';
import { cleanText, refusedCharacter } from '../../words/clean-text.ts';
import { readAct } from './read-act.ts';
import { writeAct } from './write-act.ts';

const some = { requiredKeys: [] as never[] };
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/);
const prose = fc
  .oneof(
    fc.constantFrom(
      'Về việc hợp nhất Ban Tổ chức và Phòng Nội vụ',
      'null',
      'true',
      '~',
      '012',
      '1e3',
      '2018-02-30',
      '- gạch đầu dòng: có dấu hai chấm # và thăng',
      '"nháy" và \'nháy\'',
      '  đầu và cuối  ',
      'dòng một\n\n  dòng hai\n',
      `rất dài ${'nhiệm vụ, quyền hạn '.repeat(20)}`,
      '<<',
      '\tTab',
      '--- a',
      '...\n---\nb',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => refusedCharacter(text) === undefined && cleanText(text) !== ''),
  )
  .map(cleanText);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const count = fc.nat();
const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
const ratio = fc.double({ min: 0, max: 1, noNaN: true });
const holding = fc
  .tuple(fc.constantFrom(...HOLDING_KINDS), id, fc.constantFrom('', '/state'))
  .map(([kind, name, pool]) => `${kind}:${name}${pool}`);
const list = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 3 });

/** A record whose fields in `optional` may be absent. */
const fields = (
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<object> =>
  fc.tuple(fc.record(required), fc.record(optional, some)).map(([a, b]) => Object.assign({}, a, b));

const end = fields(
  { end: fc.constantFrom(...GIVEN_ENDS) },
  { until: day, into: prose, note: prose },
);
const placements = list(fc.oneof(fields({ holding, to: id }), fields({ holding, end })));
const blocs = list(fc.constantFrom('party', 'state', 'front'));
const pool = fc.constantFrom('party', 'state', 'part-time');
const source = fields(
  { mark: fc.constantFrom('act', 'article', 'public', 'model') },
  { note: prose },
);
const role = fc.constantFrom('lead', 'support');
const functions = list(fields({ function: id }, { name: prose, field: prose, role }));
const post = { post: id, title: prose, rank: fc.constantFrom('head', 'deputy', 'staff') };
const posts = list(fields(post, { places: fc.integer({ min: 1, max: 2_147_483_647 }) }));
const premises = { premises: id, name: prose, use: fc.constantFrom('office', 'school-site') };
const kind = fc.constantFrom(...Object.keys(KINDS));
const autonomy = { class: fc.constantFrom(1, 2, 3, 4) };
const unitFields = [
  { unit: id, name: prose, kind },
  {
    short: prose,
    blocs,
    code: prose,
    orgCode: prose,
    superior: id,
    superiors: fields({}, { party: id, professional: id }),
    pilot: fields({ model: prose }, { until: day }),
    charter: prose,
    autonomy: fields(autonomy, { ratio }),
    quota: fields({}, { state: count, 'part-time': count }),
    funding: fields({}, { 'recurrent-budget': amount }),
    area: amount,
    population: count,
    functions,
    posts,
    premises: list(fields(premises)),
  },
] as const;
const unit = fields(...unitFields);
const moves = { everything: fc.constant('follows'), placements };
const mergeSource = fields(
  { unit: id },
  { only: list(holding), except: list(holding), rest: fc.boolean() },
);
const number = fc.double({ min: -1e15, max: 1e15, noNaN: true });

const operations: Record<Exclude<OperationName, 'correct'>, fc.Arbitrary<object>> = {
  establish: fields(unitFields[0], { ...unitFields[1], opening: fc.boolean() }),
  consolidate: fields({ sources: list(mergeSource), into: unit }, { bodies: list(unit), ...moves }),
  absorb: fields({ unit: id, into: id }, moves),
  divide: fields({ unit: id, into: list(unit) }, moves),
  'split-off': fields({ from: id, into: unit }, { placements }),
  dissolve: fields({ unit: id }, { placements }),
  rename: fields({ unit: id, name: prose }, { short: prose }),
  'change-superior': fields(
    { unit: id, superior: fc.option(id) },
    { hierarchy: fc.constantFrom('party', 'professional') },
  ),
  convert: fields({ unit: id, kind }, { blocs, name: prose }),
  're-charter': fields({ unit: id, charter: prose }, { functions }),
  'transfer-function': fields(
    { function: id, from: id, to: id },
    { role, keepsSupport: fc.boolean() },
  ),
  'move-holdings': fields({ from: id, placements }),
  'open-premises': fields({ unit: id, ...premises }),
  'close-premises': fields({ premises: id, end }),
  'transfer-premises': fields({ premises: id, to: id }),
  'assign-quota': fields({ unit: id, pool, number: count }),
  'set-funding': fields({ unit: id, source: fc.constant('own-revenue'), amount }),
  'set-autonomy': fields({ unit: id, ...autonomy }, { ratio }),
  'approve-scheme': fields({ unit: id, posts }),
  'create-post': fields({ unit: id, ...post }, { places: fc.integer({ min: 1 }) }),
  'abolish-post': fields({ post: id }),
  engage: fields({ person: id, unit: id, pool }, { origin: prose }),
  appoint: fields(
    { person: id, post: id, mode: fc.constantFrom('election', 'acting') },
    { concurrent: fc.boolean() },
  ),
  relieve: fields({ person: id, end }, { post: id, leaves: fc.boolean() }),
  'unify-offices': fields({ posts: fc.tuple(id, id), model: prose }),
  'adjust-boundary': fields(
    { from: id, to: id },
    {
      area: fc.oneof(amount, fc.constant('unknown')),
      population: fc.oneof(count, fc.constant('unknown')),
      units: list(id),
    },
  ),
  'settle-item': fields({ item: id, shares: list(fields({ unit: id, amount })) }),
  'publish-figure': fields(
    { figure: id, value: number, from: day, to: day },
    { of: number, note: prose },
  ),
  undo: fields({ act: id }),
};

const simple = fc.oneof(
  ...Object.entries(operations).map(([op, arbitrary]) =>
    arbitrary.map((value) => Object.assign({ op }, value)),
  ),
);
const correct = fields({
  op: fc.constant('correct'),
  act: id,
  article: prose,
  operations: list(simple),
});
const operation = fc.oneof({ weight: 9, arbitrary: simple }, { weight: 1, arbitrary: correct });

const act = fields(
  {
    id,
    type: fc.constantFrom(...ACT_TYPES),
    title: prose,
    issuer: prose,
    signed: day,
    effect: day,
    basis: list(fc.oneof(fields({ act: id }), fields({ cite: prose }))),
    source,
    articles: list(
      fields({ number: prose, operations: list(operation) }, { text: prose, effect: day, source }),
    ),
  },
  { number: prose, issuerUnit: id, signer: prose },
).map((value) => value as Act);

describe('writeAct', () => {
  it('writes what readAct reads back as the same act', () => {
    fc.assert(
      fc.property(act, (value) => {
        expect(readAct(writeAct(value), 'a.yaml')).toEqual({ act: value });
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.keys(operations) as (keyof typeof operations)[])('writes and reads %s', (op) => {
    const one = operations[op].map((value) => Object.assign({ op }, value) as Operation);
    fc.assert(
      fc.property(act, one, (value, written) => {
        const whole: Act = { ...value, articles: [{ number: '1', operations: [written] }] };
        expect(readAct(writeAct(whole), 'a.yaml')).toEqual({ act: whole });
      }),
      { numRuns: 30 },
    );
  });

  it('writes one text, whatever the order of fields', () => {
    fc.assert(
      fc.property(act, (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed()) as unknown as Act;
        expect(writeAct(turned)).toBe(writeAct(value));
      }),
      { numRuns: 50 },
    );
  });
});
