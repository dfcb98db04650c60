/** What became of a unit: what it was called, whom it was under, where it went, and where that is today. */
import { unitFate } from '../../domain/history/unit-fate.ts';
import { type Facts, timeline, valueAt } from '../../domain/register/facts.ts';
import type { ActId, UnitId } from '../../domain/register/ids.ts';
import { type UnitKind, isBody, tierOf } from '../../domain/register/kinds.ts';
import { childrenAt, isAlive, nameAt } from '../../domain/register/unit-at.ts';
import { type Day, previousDay } from '../../domain/time/day.ts';

/** What happened to a unit on a day, by an act. */
export interface StoryStep {
  readonly what: 'began' | 'renamed' | 'moved' | 'ended';
  readonly day: Day;
  readonly act: ActId;
  /** Whom it happened to: the unit itself, or one that it went into. */
  readonly unit: UnitId;
  /** Its new superior, or the units that it went into. */
  readonly into: readonly UnitId[];
}

/** The story of a unit up to a day. */
export interface UnitStory {
  readonly unit: UnitId;
  /** The name that it bears on the day, or bore last. */
  readonly name: string;
  readonly kind: UnitKind | undefined;
  readonly form: string | undefined;
  readonly alive: boolean;
  /** The last day on which it is there, up to the day. */
  readonly last: Day;
  readonly steps: readonly StoryStep[];
  /**
   * What it is in on the day: itself, or what came of it. Of an area that ended in nothing, as the tier of districts did: what
   * came of the areas that were in it.
   */
  readonly now: readonly UnitId[];
}

/** Of areas it is told where they belong; of bodies, who is above them goes without saying. */
const movesOf = (facts: Facts, unit: UnitId, day: Day): readonly StoryStep[] =>
  timeline(facts, 'unit.superior', [unit, 'administrative'])
    .filter(({ from }, i) => i > 0 && from <= day)
    .map(({ from, value, entry }) => ({
      what: 'moved',
      day: from,
      act: entry.act,
      unit,
      into: [value.superior],
    }));

const ownSteps = (facts: Facts, unit: UnitId, kind: UnitKind, day: Day): readonly StoryStep[] => {
  const names = timeline(facts, 'unit.name', [unit]);
  const renamed = names
    .filter(({ from, value }, i) => i > 0 && from <= day && names[i - 1]?.value.name !== value.name)
    .map(({ from, entry }): StoryStep => ({
      what: 'renamed',
      day: from,
      act: entry.act,
      unit,
      into: [],
    }));
  return [...renamed, ...(isBody(kind) ? [] : movesOf(facts, unit, day))];
};

/** The ends of a unit and of all that it went into, up to a day, and what lives then. */
const endsOf = (
  facts: Facts,
  start: UnitId,
  day: Day,
): { readonly ends: readonly StoryStep[]; readonly now: readonly UnitId[] } => {
  const ends: StoryStep[] = [];
  const now: UnitId[] = [];
  const seen = new Set<UnitId>([start]);
  for (const unit of seen) {
    const fate = unitFate(facts, unit, day);
    if (fate?.fate === 'ended') {
      ends.push({ what: 'ended', day: fate.day, act: fate.act, unit, into: fate.into });
      for (const next of fate.into) seen.add(next);
    } else if (!fate && isAlive(facts, unit, day)) now.push(unit);
  }
  return { ends, now };
};

/** What came of the areas that were under one on its last day. */
const partsNow = (facts: Facts, area: UnitId, last: Day, day: Day): readonly UnitId[] => {
  const parts = childrenAt(facts, area, last, 'administrative').filter((child) => {
    const kind = valueAt(facts, 'unit.type', [child], last)?.kind;
    return kind !== undefined && tierOf(kind) !== undefined;
  });
  return [...new Set(parts.flatMap((part) => endsOf(facts, part, day).now))];
};

/** The story; `undefined` where the register never had the unit, or it is not there yet. */
export const unitStory = (facts: Facts, unit: UnitId, day: Day): UnitStory | undefined => {
  const [first] = facts.entries('unit.life', [unit]).filter(({ value }) => value !== null);
  if (!first || first.day > day) return undefined;
  const { ends, now } = endsOf(facts, unit, day);
  const end = ends.find((step) => step.unit === unit);
  const last = (end && previousDay(end.day)) ?? day;
  const type = timeline(facts, 'unit.type', [unit]).findLast(({ from }) => from <= last)?.value;
  const kind = type?.kind;
  const began: StoryStep = { what: 'began', day: first.day, act: first.act, unit, into: [] };
  const steps = [began, ...(kind ? ownSteps(facts, unit, kind, last) : []), ...ends];
  return {
    unit,
    name: nameAt(facts, unit, last),
    kind,
    form: type?.form,
    alive: end === undefined,
    last,
    steps: steps.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
    now:
      now.length > 0 || !kind || tierOf(kind) === undefined
        ? now
        : partsNow(facts, unit, last, day),
  };
};
