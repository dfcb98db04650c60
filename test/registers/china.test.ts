/**
 * China's administrative codes from 1980 on, as acts: whoever reads the register on the last day of a year finds that year's
 * list. The data (CC0) lie beside the project and are no part of it; without them there is nothing to try.
 * `TINHGON_REGISTERS=whole` looks at every year, else at every sixth.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ActBook } from '../../src/domain/acts/act-book.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import { keysOf, valueAt } from '../../src/domain/register/facts.ts';
import type { UnitId } from '../../src/domain/register/ids.ts';
import type { UnitKind } from '../../src/domain/register/kinds.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { actOf } from '../store/stores.ts';

const DATA = join(import.meta.dirname, '../../../shared/data/std/areacodes');
const STEP = process.env['TINHGON_REGISTERS'] === 'whole' ? 1 : 6;

const KINDS: Readonly<Record<string, UnitKind>> = {
  省级: 'province',
  地级: 'city',
  县级: 'rural-district',
};

/** What happens in each year, in the order of the file: ends before beginnings, so that a code is free when it is given again. */
const operationsByYear = (): ReadonlyMap<string, readonly Operation[]> => {
  const [, ...rows] = readFileSync(join(DATA, 'result.csv'), 'utf8').trim().split('\n');
  const ends = new Map<string, Operation[]>();
  const begins = new Map<string, Operation[]>();
  const add = (to: Map<string, Operation[]>, year: string, op: Operation): void => {
    const known = to.get(year);
    if (known) known.push(op);
    else to.set(year, [op]);
  };
  for (const row of rows) {
    const [code = '', , , name = '', level = '', , from = '', to = ''] = row.trim().split(',');
    const unit = `cn-${code}-${from}` as UnitId;
    const kind = KINDS[level] ?? 'organisation';
    add(begins, from, { op: 'establish', unit, name, kind, code });
    if (to !== '') add(ends, to, { op: 'dissolve', unit });
  }
  const years = [...new Set([...ends.keys(), ...begins.keys()])].toSorted();
  return new Map(
    years.map((year) => [year, [...(ends.get(year) ?? []), ...(begins.get(year) ?? [])]]),
  );
};

it.skipIf(!existsSync(DATA))('gives the lists of the years without a difference', () => {
  const book = new ActBook();
  for (const [year, operations] of operationsByYear()) {
    const act = actOf(`cn-${year}`, `${year}-12-31`, operations);
    const done = book.draft(act);
    expect([
      year,
      done.findings.filter(({ severity }) => severity === 'error').slice(0, 3),
    ]).toEqual([year, []]);
    book.advance(act, instant('2026-01-01T00:00:00.000Z'), done);
  }
  const keys = keysOf(book.facts, 'unit.code');
  const lists = readdirSync(join(DATA, 'by_year'))
    .toSorted()
    .filter((_, i) => i % STEP === 0);
  let compared = 0;
  for (const file of lists) {
    const on = day(`${file.slice(0, 4)}-12-31`);
    const listed = readFileSync(join(DATA, 'by_year', file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().replace(/\s+/, ' '));
    const held = keys.flatMap((key) => {
      const code = valueAt(book.facts, 'unit.code', key, on)?.code;
      return code === undefined
        ? []
        : [`${code} ${valueAt(book.facts, 'unit.name', [key[0]], on)?.name ?? ''}`];
    });
    const there = new Set(held);
    const missing = listed.filter((line) => !there.has(line));
    expect([file, held.length, missing.slice(0, 3)]).toEqual([file, listed.length, []]);
    compared += listed.length;
  }
  expect(compared).toBeGreaterThan(STEP === 1 ? 140_000 : 20_000);
});
