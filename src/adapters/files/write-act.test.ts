import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../domain/acts/act.ts';
import { ACT_TYPES } from '../../domain/acts/act.ts';
import { HOLDING_KINDS } from '../../domain/register/vocabulary.ts';
import type { Operation } from '../../domain/operations/operation.ts';
import { SHAPES } from '../../domain/operations/operations.ts';
import type { FieldShapes, OperationShape, Shape } from '../../domain/shape/shape.ts';
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

const source = fields(
  { mark: fc.constantFrom('act', 'article', 'public', 'model') },
  { note: prose },
);

const NUMBERS = {
  count: fc.nat(),
  places: fc.integer({ min: 1, max: 2_147_483_647 }),
  amount: fc.double({ min: 0, max: 1e12, noNaN: true }),
  year: fc.integer({ min: 1900, max: 2999 }),
  ratio: fc.double({ min: 0, max: 1, noNaN: true }),
  figure: fc.double({ min: -1e15, max: 1e15, noNaN: true }),
} as const;

/** Values of some of these fields: all that must be given, and each other one now and then. */
const valuesOf = (shapes: FieldShapes, inner: fc.Arbitrary<unknown>): fc.Arbitrary<object> => {
  const of = (optional: boolean) =>
    Object.fromEntries(
      Object.entries(shapes)
        .filter(([, shape]) => (shape.optional === true) === optional)
        .map(([name, shape]) => [name, valueOf(shape, inner)]),
    );
  return fields(of(false), of(true));
};

const oneOfThem = (
  shapes: FieldShapes,
  names: readonly string[],
  inner: fc.Arbitrary<unknown>,
): fc.Arbitrary<object> =>
  fc.oneof(
    ...names.map((chosen) =>
      valuesOf(
        Object.fromEntries(
          Object.entries(shapes).flatMap(([name, shape]) => {
            if (name !== chosen) return names.includes(name) ? [] : [[name, shape]];
            const { optional, ...given } = shape;
            return [[name, optional ? given : shape]];
          }),
        ),
        inner,
      ),
    ),
  );

/** Any value of a shape. `inner`: operations, where the shape holds some. */
const valueOf = (shape: Shape, inner: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  switch (shape.is) {
    case 'thing':
      return id;
    case 'text':
    case 'article':
      return prose;
    case 'number':
      return NUMBERS[shape.of];
    case 'word':
      return fc.constantFrom(...shape.words);
    case 'flag':
      return fc.boolean();
    case 'day':
      return day;
    case 'holding':
      return holding;
    case 'share':
      return fc.oneof(NUMBERS[shape.of.of], fc.constantFrom('30%', 'unknown'));
    case 'or-none':
      return fc.option(valueOf(shape.of, inner));
    case 'list':
      return list(valueOf(shape.of, inner));
    case 'pair':
      return fc.tuple(valueOf(shape.of, inner), valueOf(shape.of, inner));
    case 'table':
      return fields(
        {},
        Object.fromEntries(shape.by.words.map((word) => [word, valueOf(shape.of, inner)])),
      );
    case 'fields':
      return shape.oneOf
        ? oneOfThem(shape.fields, shape.oneOf, inner)
        : valuesOf(shape.fields, inner);
    case 'operations':
      return list(inner);
    case 'some-fields':
      return inner;
    default: {
      const never: never = shape;
      return never;
    }
  }
};

const operationOf = (
  { op, fields: shapes }: OperationShape,
  inner: fc.Arbitrary<unknown> = fc.constant(undefined),
): fc.Arbitrary<Operation> =>
  valuesOf(shapes, inner).map((value) => Object.assign({ op }, value) as Operation);

const holdsOperations = ({ fields: shapes }: OperationShape): boolean =>
  Object.values(shapes).some(({ is }) => is === 'operations' || is === 'some-fields');

const simple = fc.oneof(
  ...SHAPES.filter((shape) => !holdsOperations(shape)).map((shape) => operationOf(shape)),
);
const operation = fc.oneof(...SHAPES.map((shape) => operationOf(shape, simple)));

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

  it.each(SHAPES)('writes and reads $op', (shape) => {
    const one = operationOf(shape, simple);
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
