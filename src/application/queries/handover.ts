/** What an act hands from one unit to another, pair by pair: what the minutes of a handover list. */
import type { Act } from '../../domain/acts/act.ts';
import type { HoldingChange } from '../../domain/history/diff.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import { labelOf } from '../../words/labels.ts';
import { numberText } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import type { Handover, HandoverLine } from '../../words/papers/handover-paper.ts';
import { THINGS, changesOf, holdingName } from './act-changes.ts';

/** Everything that the act hands over, in the order of its days; each pair of units once a day. */
export const handoversOf = (act: Act, facts: Facts): readonly Handover[] =>
  changesOf(act, facts).flatMap(({ day, before, holdings }) => {
    const naming = namingAt(facts, before);
    const moved = holdings.filter(
      ({ from, to }) => from !== undefined && to !== undefined && from !== to,
    );
    const pairs = Map.groupBy(moved, ({ from, to }) => `${from ?? ''}|${to ?? ''}`);
    const lineOf = ({ kind, holding, before: was, after }: HoldingChange): HandoverLine => ({
      kind: labelOf('holding', kind, 'vi'),
      what: holdingName(kind, holding, naming),
      amount: THINGS.has(kind) ? '1' : numberText(after || was, 'vi'),
    });
    return [...pairs].map(([pair, changes]): Handover => {
      const [from, to] = pair.split('|') as [UnitId, UnitId];
      return {
        from: nameAt(facts, from, before),
        to: nameAt(facts, to, day),
        day,
        lines: changes.map(lineOf),
      };
    });
  });
