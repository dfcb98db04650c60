/** A draft put to the people: what is asked of whom and when, what was said, and what became of it. */
import type { Both } from '../both.ts';
import type { Act } from '../acts/act.ts';
import { lawRuleOf } from '../law/packs.ts';
import { appliedOn } from '../law/judge.ts';
import { DayView } from '../register/day-view.ts';
import type { Facts } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import { type Day, daysBetween } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';

/** Who is asked: everybody, those who live in some units, or some bodies. */
export const ASKED_WHO = ['everybody', 'residents', 'bodies'] as const;
/** One of {@link ASKED_WHO}. */
export type AskedWho = (typeof ASKED_WHO)[number];

/** What the draft would do, and what the law says of it, as it was when it was put to the people. */
export interface Foreseen {
  /** Names of units that would begin and end. */
  readonly begun: readonly string[];
  readonly ended: readonly string[];
  /** How much would change hands, by kind of holding. */
  readonly moved: readonly { readonly what: Both; readonly count: number }[];
  readonly findings: readonly Both[];
}

/** A consultation. */
export interface Consultation {
  readonly title: string;
  readonly about: string;
  /** The draft's text as it was put to the people. */
  readonly act: Act;
  /** Number of the draft at the desk. */
  readonly draft?: number;
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  readonly who: AskedWho;
  /** Units whose residents, or bodies that, are asked. */
  readonly units: readonly UnitId[];
  readonly foreseen: Foreseen;
}

/** What the drafter does with an opinion: takes it up, explains why it is as it is, or does not take it up. */
export const OPINION_ANSWERS = ['accepted', 'explained', 'declined'] as const;
/** One of {@link OPINION_ANSWERS}. */
export type OpinionAnswer = (typeof OPINION_ANSWERS)[number];

/** What somebody said. */
export interface Opinion {
  /** From 1 within the consultation. */
  readonly number: number;
  readonly at: Instant;
  /** An article of the draft, or a unit; the whole of it where empty. */
  readonly about: string;
  /** The unit that somebody lives in or speaks for; as they say. */
  readonly place: string;
  /** A name, where somebody wants it to be read. */
  readonly name: string;
  readonly text: string;
  /** The first opinion with the same words: it is answered with that one. */
  readonly same?: number;
}

/** What was done with an opinion. */
export interface Handled {
  readonly shown?: boolean;
  /** Why it is not shown. */
  readonly why?: string;
  readonly answer?: OpinionAnswer;
  readonly reply?: string;
  /** It was taken out at the wish of who said it, and why. */
  readonly erased?: string;
}

/** A consultation with what was done in it. */
export interface Asked {
  readonly id: number;
  readonly consultation: Consultation;
  readonly opened: Instant;
  /** Closed before its time, and why. */
  readonly closed?: { readonly at: Instant; readonly why: string };
  readonly handled: ReadonlyMap<number, Handled>;
}

/** Whether opinions are taken on a day. */
export const isOpenOn = ({ consultation: { from, to }, closed }: Asked, day: Day): boolean =>
  closed === undefined && from <= day && day <= to;

/** Whether it is over on a day. */
export const isOver = ({ consultation: { to }, closed }: Asked, day: Day): boolean =>
  closed !== undefined || day > to;

/** What the law asks of the length of a consultation; nothing where it asks nothing, or enough is given. */
export interface TooShort {
  readonly days: number;
  readonly least: number;
  readonly cites: string;
  /** The rule was read against the text: it stops, and does not only warn. */
  readonly stops: boolean;
}

/** Codes of the rules on how long a draft is open, by period. */
const LENGTH_RULES = ['YK-01', 'YK-01b'];

/** How far a consultation is shorter than the law of its first day asks. */
export const tooShort = (
  { from, to }: Pick<Consultation, 'from' | 'to'>,
  facts: Facts,
): TooShort | undefined => {
  const view = new DayView(facts, from);
  const days = daysBetween(from, to) + 1;
  for (const code of LENGTH_RULES) {
    const rule = lawRuleOf(code);
    const applied = rule && appliedOn(rule, view);
    if (!applied || !('value' in applied.limit) || days >= applied.limit.value) continue;
    const { limit, cites, verified } = applied;
    return { days, least: limit.value, cites, stops: verified === true };
  }
  return undefined;
};

/** What the report of reception counts. */
export interface Reception {
  readonly opinions: number;
  /** Those with words of their own. */
  readonly different: number;
  readonly waiting: number;
  readonly hidden: number;
  readonly byAnswer: Readonly<Record<OpinionAnswer, number>>;
  readonly unanswered: number;
  /** What they are about, the most first; the whole draft under an empty text. */
  readonly byAbout: readonly (readonly [about: string, opinions: number])[];
}

/** How an opinion was handled: with the first of the same words. */
export const handledOf = ({ handled }: Asked, { number, same }: Opinion): Handled =>
  handled.get(same ?? number) ?? {};

/** Counts opinions and what was done with them; each once, those of the same words with the first. */
export const receptionOf = (asked: Asked, opinions: readonly Opinion[]): Reception => {
  const of = opinions.map((opinion) => handledOf(asked, opinion));
  const count = (is: (one: Handled) => boolean): number => of.filter(is).length;
  const byAbout = Map.groupBy(opinions, ({ about }) => about);
  return {
    opinions: opinions.length,
    different: opinions.filter(({ same }) => same === undefined).length,
    waiting: count(({ shown }) => shown === undefined),
    hidden: count(({ shown }) => shown === false),
    byAnswer: {
      accepted: count(({ answer }) => answer === 'accepted'),
      explained: count(({ answer }) => answer === 'explained'),
      declined: count(({ answer }) => answer === 'declined'),
    },
    unanswered: count(({ answer, shown }) => answer === undefined && shown !== false),
    byAbout: [...byAbout]
      .map(([about, list]) => [about, list.length] as const)
      .toSorted(([, a], [, b]) => b - a),
  };
};
