/** What goes with an act: the list of all it changes, and what the units that it touches have before and after. */
import type { Act } from '../../domain/acts/act.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';
import { labelOf } from '../../words/labels.ts';
import { numberText } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import type { AttachedList, ListLine, UnitNumbers } from '../../words/papers/attached-paper.ts';
import { THINGS, changesOf, holdingName } from './act-changes.ts';
import { type Counts, indexDay } from './index-day.ts';

/** The lists: one for each kind of what is changed, in the order in which lists name kinds. */
export const attachedLists = (act: Act, facts: Facts): readonly AttachedList[] => {
  const lists = new Map<string, ListLine[]>();
  const add = (kind: string, line: ListLine): void => {
    lists.set(kind, [...(lists.get(kind) ?? []), line]);
  };
  for (const { day, before, holdings, begun, ended } of changesOf(act, facts)) {
    const [was, is] = [namingAt(facts, before), namingAt(facts, day)];
    const nameOf = (unit: UnitId | undefined, on: Day): string =>
      unit === undefined ? '' : nameAt(facts, unit, on);
    const turn = (what: string, unit: UnitId, on: Day): void => {
      add(what, { what: nameAt(facts, unit, on), from: '', to: '', amount: '1', day });
    };
    for (const unit of begun) turn('Đơn vị thành lập', unit, day);
    for (const unit of ended) turn('Đơn vị kết thúc hoạt động', unit, before);
    for (const { kind, holding, from, to, before: old, after } of holdings) {
      const thing = THINGS.has(kind);
      const changed = from === to && !thing;
      add(labelOf('holding', kind, 'vi'), {
        what: holdingName(kind, holding, to === undefined ? was : is),
        from: nameOf(from, before),
        to: nameOf(to, day),
        amount: thing
          ? '1'
          : changed
            ? `${numberText(old, 'vi')} → ${numberText(after, 'vi')}`
            : numberText(after || old, 'vi'),
        day,
      });
    }
  }
  return [...lists].map(([title, lines]) => ({ title, lines }));
};

const sumOf = ({ posts, quota, people }: Counts): number => posts + quota + people;

const NOTHING: Counts = { posts: 0, quota: 0, people: 0 };

/** The units that the act touches, with what is theirs alone on the day before it changes anything and on the last day it does. */
export const unitNumbers = (act: Act, facts: Facts): readonly UnitNumbers[] => {
  const changes = changesOf(act, facts);
  const [first] = changes;
  const last = changes.at(-1);
  if (!first || !last) return [];
  const units = new Set(changes.flatMap((change) => [...change.units]));
  const [was, is] = [indexDay(facts, first.before), indexDay(facts, last.day)];
  return (
    [...units]
      .map((unit): UnitNumbers => {
        const [before, after] = [was.units.get(unit), is.units.get(unit)];
        return {
          name: nameAt(facts, unit, after ? last.day : first.before),
          before: before?.own ?? NOTHING,
          after: after?.own ?? NOTHING,
          begins: !before && after !== undefined,
          ends: before !== undefined && !after,
        };
      })
      // A unit that has nothing of its own and stays has nothing to be told of.
      .filter(
        ({ before, after, begins, ends }) => begins || ends || sumOf(before) + sumOf(after) > 0,
      )
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }))
  );
};
