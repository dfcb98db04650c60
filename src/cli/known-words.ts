/** Words that a user gives a command: known ones go on, others are refused with the nearest that would be right. */
import { nearest } from '../words/nearest.ts';
import type { Facts } from '../domain/register/facts.ts';
import { keysOf } from '../domain/register/facts.ts';
import type { UnitId } from '../domain/register/ids.ts';
import type { Day } from '../domain/time/day.ts';
import { unitFate } from '../domain/history/unit-fate.ts';
import { wordFate } from '../words/word-fate.ts';
import { Failure } from './failure.ts';
import { type Output, say } from './output.ts';

/** The word; fails where it is none of those known. */
export const demandWord = <W extends string>(
  text: string | undefined,
  name: string,
  known: readonly W[],
  options: Output,
): W | undefined => {
  if (text === undefined) return undefined;
  const found = known.find((word) => word === text);
  if (found !== undefined) return found;
  const near = nearest(
    text,
    known.map((word) => ({ word })),
  );
  const hint =
    near === undefined ? '' : say(options, ` Có phải «${near}»?`, ` Did you mean “${near}”?`);
  throw new Failure(
    'unknown-word',
    say(
      options,
      `${name}: không có «${text}».${hint} Dùng được: ${known.join(', ')}`,
      `${name}: there is no “${text}”.${hint} Known: ${known.join(', ')}`,
    ),
  );
};

/** A unit that the register has ever had; fails with the nearest id where it never had one. */
export const demandEverUnit = (facts: Facts, id: string, options: Output): UnitId => {
  if (facts.entries('unit.life', [id as UnitId]).length > 0) return id as UnitId;
  const near = nearest(
    id,
    keysOf(facts, 'unit.life').map(([word]) => ({ word })),
  );
  const hint =
    near === undefined ? '' : say(options, ` Có phải «${near}»?`, ` Did you mean “${near}”?`);
  throw new Failure(
    'unknown-unit',
    say(
      options,
      `Sổ bộ chưa từng có đơn vị «${id}».${hint}`,
      `The register never had a unit “${id}”.${hint}`,
    ),
  );
};

/** A unit that lives on a day; fails saying since when it does not any more, or from when it will. */
export const demandUnitOn = (facts: Facts, id: string, day: Day, options: Output): UnitId => {
  const unit = demandEverUnit(facts, id, options);
  const fate = unitFate(facts, unit, day);
  if (fate === undefined) return unit;
  throw new Failure('no-unit-then', wordFate(facts, unit, fate, options.language));
};

/** Two days in their order. */
export const demandPeriod = (from: Day, to: Day, options: Output): void => {
  if (from <= to) return;
  throw new Failure(
    'period-turned',
    say(
      options,
      `--from ${from} sau --to ${to}: đổi chỗ hai ngày`,
      `--from ${from} is after --to ${to}: turn them round`,
    ),
  );
};
