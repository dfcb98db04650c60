/**
 * What a fact refers to exists for as long as the fact holds. Where a unit has ended and still holds
 * something, the holding is unplaced, and destinations are offered.
 */
import type { Destination, Finding } from '../acts/finding.ts';
import { holdingOf, holdingParts } from '../acts/holding.ts';
import type { HoldingKind } from '../register/vocabulary.ts';
import { type Aspect, type Key, keyText, lineText } from '../register/aspects.ts';
import { decisive } from '../register/entry.ts';
import { type Facts, timeline, valueAt } from '../register/facts.ts';
import { type PostId, type Ref, type UnitId, ref, refParts } from '../register/ids.ts';
import { kindInfo } from '../register/kinds.ts';
import { EXISTENCE, REFERRERS, referencesOf } from '../register/references.ts';
import { childrenAt, isAlive, postsAt, superiorAt } from '../register/unit-at.ts';
import { type Day, previousDay } from '../time/day.ts';
import { type Period, uncovered } from '../time/period.ts';
import type { Touched } from './touched.ts';

const ENDS: Readonly<
  Record<HoldingKind, readonly ('abolished' | 'returned' | 'retired' | 'surplus' | 'reallocated')[]>
> = {
  unit: [],
  post: ['abolished'],
  person: ['retired', 'surplus'],
  function: ['abolished'],
  premises: ['reallocated', 'surplus', 'returned'],
  quota: ['returned'],
  funding: ['returned'],
  territory: [],
  population: [],
};

/** The units where a post would not be a second head: those that have none, or all where it is no head. */
const withoutSecondHead = (
  facts: Facts,
  post: PostId,
  found: readonly Destination[],
  day: Day,
): readonly Destination[] =>
  valueAt(facts, 'post', [post], previousDay(day))?.rank === 'head'
    ? found.filter(
        (d) => !('to' in d) || !postsAt(facts, d.to, day).some((p) => p.value.rank === 'head'),
      )
    : found;

/** Units and named ends that could take a holding of a unit which ends on `day`, the likeliest first. */
const destinations = (
  facts: Facts,
  holding: string,
  unit: UnitId,
  day: Day,
): readonly Destination[] => {
  const parts = holdingParts(holding);
  if (!parts) return [];
  const successors = [...facts.referring(ref('unit', unit), 'succession')]
    .filter((k) => k[0] === unit && valueAt(facts, 'succession', k, day))
    .map((k) => k[1])
    .filter((id) => isAlive(facts, id, day) && !(parts.kind === 'unit' && parts.id === id));
  const found: Destination[] = successors.map((to) => ({ to, why: 'successor' }));
  if (parts.kind === 'unit') {
    const kind = valueAt(facts, 'unit.type', [parts.id as UnitId], day)?.kind;
    for (const successor of kind && kindInfo(kind).single ? successors : []) {
      for (const child of childrenAt(facts, successor, day)) {
        if (valueAt(facts, 'unit.type', [child], day)?.kind === kind)
          found.push({ to: child, why: 'counterpart' });
      }
    }
  }
  const superior = superiorAt(facts, unit, previousDay(day));
  if (superior !== undefined && isAlive(facts, superior, day))
    found.push({ to: superior, why: 'superior' });
  const ends = ENDS[parts.kind].map((end): Destination => ({ end }));
  const free =
    parts.kind === 'post' ? withoutSecondHead(facts, parts.id as PostId, found, day) : found;
  return [...free, ...ends, ...found.filter((d) => !free.includes(d))];
};

const existence = (facts: Facts, target: Ref): readonly Period[] => {
  const { kind, id } = refParts(target);
  return timeline(facts, EXISTENCE[kind], [id] as never);
};

const everExisted = (facts: Facts, target: Ref): boolean => existence(facts, target).length > 0;

/** Findings for the references of one timeline. */
const checkLine = <A extends Aspect>(facts: Facts, aspect: A, key: Key<A>): readonly Finding[] => {
  const findings: Finding[] = [];
  for (const fact of timeline(facts, aspect, key)) {
    for (const target of referencesOf(aspect, key, fact.value)) {
      for (const over of uncovered(fact, existence(facts, target))) {
        const { kind, id } = refParts(target);
        const holding = holdingOf(aspect, key);
        const ended =
          kind === 'unit' &&
          decisive(facts.entries('unit.life', [id as UnitId]), over.from)?.value === null;
        const selfEnd = aspect === 'unit.superior' && id === key[0];
        if (ended && holding && !selfEnd) {
          findings.push({
            code: 'unplaced',
            holding,
            unit: id as UnitId,
            over,
            destinations: destinations(facts, holding, id as UnitId, over.from),
            severity: 'error',
          });
        } else if (everExisted(facts, target)) {
          findings.push({
            code: 'absent',
            subject: target,
            needed: `${aspect === 'tenure' ? 'post' : 'unit'}:${keyText(key)}`,
            over,
            severity: 'error',
          });
        } else {
          findings.push({ code: 'unknown', subject: target, severity: 'error' });
        }
      }
    }
  }
  return findings;
};

const EXISTENCE_ASPECTS = new Map<Aspect, keyof typeof EXISTENCE>(
  (Object.keys(EXISTENCE) as (keyof typeof EXISTENCE)[]).map((kind) => [EXISTENCE[kind], kind]),
);

/** References of the lines touched, and references to the things whose existence is touched. */
export const checkExistence = (facts: Facts, touched: readonly Touched[]): readonly Finding[] => {
  const lines = new Map<string, readonly [Aspect, readonly string[]]>();
  const add = (aspect: Aspect, key: readonly string[]): void => {
    lines.set(lineText(aspect, key), [aspect, key]);
  };
  for (const { aspect, key } of touched) {
    add(aspect, key);
    const kind = EXISTENCE_ASPECTS.get(aspect);
    if (!kind) continue;
    const target: Ref = `${kind}:${key[0]}`;
    for (const referrer of REFERRERS[kind])
      for (const k of facts.referring(target, referrer)) add(referrer, k);
  }
  return [...lines.values()].flatMap(([aspect, key]) => checkLine(facts, aspect, key as never));
};
