/** What the things and acts that an answer mentions are called, so that it can be read without asking again. */
import type { Acts } from '../../domain/acts/act-list.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Ref } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { namingAt } from '../../words/naming.ts';

/** What an act is called. */
export interface ActName {
  readonly type: string;
  readonly number: string | null;
  readonly title: string;
  readonly signed: string;
}

/** Names by reference and by id of act. */
export interface Names {
  readonly things: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, ActName>>;
}

/** Names as of a day: those borne then, or the nearest ever borne. */
export const namesOf = (
  facts: Facts,
  lines: Acts,
  day: Day,
  refs: Iterable<Ref>,
  acts: Iterable<string>,
): Names => {
  const naming = namingAt(facts, day);
  const named = (id: string): readonly (readonly [string, ActName])[] => {
    const act = lines.act(id)?.act;
    if (!act) return [];
    const { type, number, title, signed } = act;
    return [[id, { type, number: number ?? null, title, signed }]];
  };
  return {
    things: Object.fromEntries([...new Set(refs)].map((r) => [r, naming.name(r)])),
    acts: Object.fromEntries([...new Set(acts)].flatMap(named)),
  };
};
