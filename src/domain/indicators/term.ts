/** A term of a territory or body, and what is of it. */
import type { Act } from '../acts/act.ts';
import { effectOf } from '../acts/act.ts';
import { type Facts, keysOf, timeline, valueAt } from '../register/facts.ts';
import { type ActId, type UnitId, ref } from '../register/ids.ts';
import { type Tier, type UnitKind, tierOf } from '../register/kinds.ts';
import { HIERARCHIES } from '../register/vocabulary.ts';
import { isAlive } from '../register/unit-at.ts';
import { type Day, previousDay } from '../time/day.ts';
import { correctedBy } from '../operations/correct/enact.ts';
import type { Operation } from '../operations/operation.ts';
import type { Standing } from './indicator.ts';

/** What every group of indicators is computed from: opening and closing state, and what was done after `from` up to and with `to`, the closing day. */
export interface Term {
  readonly facts: Facts;
  readonly acts: readonly Act[];
  readonly from: Day;
  readonly to: Day;
  /** The territory or body that the report is about; the whole register where it is about none. */
  readonly subject?: UnitId;
}

/** Whether a day is in the term, after its opening day. */
export const inTerm = (term: Term, day: Day): boolean => term.from < day && day <= term.to;

const undoneActs = (acts: readonly Act[]): ReadonlySet<ActId> => {
  const undone = new Set<ActId>();
  for (const act of acts.toReversed()) {
    if (undone.has(act.id)) continue;
    for (const { operations } of act.articles)
      for (const op of operations) if (op.op === 'undo') undone.add(op.act);
  }
  return undone;
};

/** Operations that stand after undoings and corrections. Acts are in the order of record. */
export const standing = (acts: readonly Act[]): readonly Standing[] => {
  const undone = undoneActs(acts);
  const articles = new Map<string, readonly (Standing | undefined)[]>();
  const days = new Map<string, Day>();
  for (const act of acts) {
    if (undone.has(act.id)) continue;
    for (const article of act.articles) {
      const name = `${act.id}|${article.number}`;
      const day = effectOf(act, article);
      days.set(name, day);
      const own: Standing[] = [];
      for (const op of article.operations) {
        if (op.op !== 'correct') own.push({ op, act: act.id, day });
        else {
          const put = `${op.act}|${op.article}`;
          const at = days.get(put) ?? day;
          const before = articles.get(put) ?? [];
          const said = correctedBy<Operation>(
            before.map((standing) => standing?.op),
            op,
          );
          articles.set(
            put,
            said.map((now, i) =>
              now === before[i]?.op ? before[i] : now && { op: now, act: act.id, day: at },
            ),
          );
        }
      }
      articles.set(name, own);
    }
  }
  return [...articles.values()].flat().filter((said) => said !== undefined);
};

/** Kind of a unit on a day; `undefined` where it does not live. */
export const kindAt = (facts: Facts, unit: UnitId, day: Day): UnitKind | undefined =>
  valueAt(facts, 'unit.type', [unit], day)?.kind;

const superiorsAt = (facts: Facts, unit: UnitId, day: Day): readonly UnitId[] =>
  HIERARCHIES.flatMap((h) => valueAt(facts, 'unit.superior', [unit, h], day)?.superior ?? []);

/** All units above a unit on a day, in any hierarchy, nearest first. */
const above = (facts: Facts, unit: UnitId, day: Day): readonly UnitId[] => {
  const seen = new Set<UnitId>([unit]);
  for (const next of seen) for (const superior of superiorsAt(facts, next, day)) seen.add(superior);
  return [...seen].slice(1);
};

/** The area a body serves: the nearest unit above it that forms a tier, or the unit itself where it forms one. */
export const areaServed = (facts: Facts, unit: UnitId, day: Day): UnitId | undefined =>
  [unit, ...above(facts, unit, day)].find((id) => {
    const kind = kindAt(facts, id, day);
    return kind !== undefined && tierOf(kind) !== undefined;
  });

const HEIRS = new WeakMap<Term, ReadonlySet<UnitId>>();

/** The subject with the units that came, in the term, of it and of the territories that were under it as it began or ended. */
const heirsOf = (term: Term): ReadonlySet<UnitId> => {
  const known = HEIRS.get(term);
  if (known) return known;
  const { facts, subject, from } = term;
  const heirs = new Set<UnitId>(subject === undefined ? [] : [subject]);
  HEIRS.set(term, heirs);
  if (subject === undefined) return heirs;
  const [ended] = timeline(facts, 'unit.life', [subject]).filter(({ to }) => inTerm(term, to));
  const days = [from, ...(ended ? [previousDay(ended.to)] : [])];
  for (const [unit] of keysOf(facts, 'unit.type'))
    for (const day of days) {
      const kind = isAlive(facts, unit, day) ? kindAt(facts, unit, day) : undefined;
      if (kind && tierOf(kind) !== undefined && above(facts, unit, day).includes(subject))
        heirs.add(unit);
    }
  for (const unit of heirs)
    for (const key of facts.referring(ref('unit', unit), 'succession'))
      if (key[0] === unit && timeline(facts, 'succession', key).some((f) => inTerm(term, f.from)))
        heirs.add(key[1]);
  return heirs;
};

/** Whether a unit is of the subject on a day: it, what is under it, and once it has ended what came of it and of its parts. */
export const within = (term: Term, unit: UnitId, day: Day): boolean => {
  const { facts, subject } = term;
  if (subject === undefined) return true;
  const chain = [unit, ...above(facts, unit, day)];
  if (isAlive(facts, subject, day)) return chain.includes(subject);
  const heirs = heirsOf(term);
  return chain.some((id) => heirs.has(id));
};

/** Units of a tier that live on a day, of the subject where the term has one. */
export const unitsOfTier = (term: Term, tier: Tier, day: Day): readonly UnitId[] => {
  const { facts } = term;
  return keysOf(facts, 'unit.type')
    .map((key) => key[0])
    .filter((id) => {
      const kind = isAlive(facts, id, day) ? kindAt(facts, id, day) : undefined;
      return kind !== undefined && tierOf(kind) === tier && within(term, id, day);
    });
};

/** The one unit of kind `city` that lives on some day of the term; `undefined` where there is not exactly one. */
export const cityOf = (facts: Facts, from: Day, to: Day): UnitId | undefined => {
  const cities = keysOf(facts, 'unit.type').filter((key) =>
    timeline(facts, 'unit.type', key).some(
      (f) => f.value.kind === 'city' && f.from <= to && from < f.to,
    ),
  );
  return cities.length === 1 ? cities[0]?.[0] : undefined;
};
