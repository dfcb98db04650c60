import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/domain/acts/act.ts';
import { addOperations, moveOperation, replaceOperation } from '../../src/domain/drafting/place.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import { SHAPES, shapeOf } from '../../src/domain/operations/operations.ts';
import { BY_ID } from '../../src/words/naming.ts';
import { formOf } from '../../web/src/pages/draft/write/form/form-of.ts';
import { operationOf } from '../../web/src/pages/draft/write/form/form-value.ts';
import { goldenAct } from '../golden-acts.ts';
import { actOf, caseActs } from '../store/stores.ts';

const operationsOf = (acts: readonly Act[]): readonly Operation[] =>
  acts.flatMap((act) => act.articles.flatMap((article) => article.operations));

/** What the form of an operation makes of it when nothing is changed. */
const throughForm = (op: Operation): Operation | undefined => {
  const shape = shapeOf(op.op);
  return operationOf(shape, formOf(shape.fields, op, BY_ID, 'vi'), {
    year: '2026',
    kind: undefined,
  });
};

/** An empty list says what none says. */
const sayingAll = (op: Operation | undefined): unknown =>
  JSON.parse(
    JSON.stringify(op, (_, value: unknown) =>
      Array.isArray(value) && value.length === 0 ? undefined : value,
    ),
  );

describe('the form of an operation that there is', () => {
  it('makes the same operation again, for every one of the case', async () => {
    for (const op of operationsOf(await caseActs())) expect(throughForm(op)).toEqual(op);
  });

  it('makes the same operation again, for every kind of one', async () => {
    const golden = await Promise.all(
      SHAPES.flatMap(({ op }) => [
        goldenAct(op, 'accepted'),
        ...(op === 'undo' ? [] : [goldenAct(op, 'refused')]),
      ]),
    );
    const operations = operationsOf(golden);
    expect(new Set(operations.map(({ op }) => op)).size).toBe(SHAPES.length);
    // A correction that says nothing is one that takes the operation out.
    const telling = operations.filter((op) => op.op !== 'correct' || op.operations || op.fields);
    for (const op of telling) expect(sayingAll(throughForm(op))).toEqual(sayingAll(op));
  });
});

describe('operations of a draft', () => {
  const rename = (name: string): Operation => ({ op: 'rename', unit: 'a' as never, name });
  const [one, two, three, four] = ['1', '2', '3', '4'].map(rename) as [
    Operation,
    Operation,
    Operation,
    Operation,
  ];
  const act = addOperations(
    addOperations({ ...actOf('a', '2024-01-01', []), articles: [] }, '1', [one, two]),
    '2',
    [three],
  );
  const namesIn = (given: Act): readonly (readonly string[])[] =>
    given.articles.map((a) => a.operations.map((op) => ('name' in op ? op.name : '')));

  it('go a place earlier or later, over the ends of articles too', () => {
    expect(namesIn(moveOperation(act, '1', 1, -1))).toEqual([['2', '1'], ['3']]);
    expect(namesIn(moveOperation(act, '1', 1, 1))).toEqual([['1'], ['2', '3']]);
    expect(namesIn(moveOperation(act, '2', 0, -1))).toEqual([['1', '2', '3'], []]);
  });

  it('stay where they are at the ends of the act', () => {
    expect(moveOperation(act, '1', 0, -1)).toBe(act);
    expect(moveOperation(act, '2', 0, 1)).toBe(act);
  });

  it('give their place to another', () => {
    expect(namesIn(replaceOperation(act, '1', 0, four))).toEqual([['4', '2'], ['3']]);
  });
});
