/** Putting a draft to the people: opened, answered, moderated, and closed by whoever may. */
import { type Right, hasRight, hasWhole } from '../../domain/drafting/roles.ts';
import {
  type Asked,
  type Consultation,
  type Opinion,
  type OpinionAnswer,
  type TooShort,
  isOpenOn,
  isOver,
  tooShort,
} from '../../domain/portal/consultation.ts';
import type { PortalBook } from '../../domain/portal/portal-book.ts';
import { isAlive } from '../../domain/register/unit-at.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { refusedCharacter } from '../../words/clean-text.ts';
import type { Editing } from './articles.ts';
import type { Decided } from './live-portal.ts';

/** Why it is not done. */
export type ConsultRefusal =
  | { readonly why: 'no-right'; readonly right: Right }
  | { readonly why: 'too-short'; readonly short: TooShort }
  | {
      readonly why:
        | 'unknown-consultation'
        | 'days-turned'
        | 'begins-before'
        | 'nobody-asked'
        | 'over-already'
        | 'reason-needed';
    }
  | { readonly why: 'no-unit-then'; readonly unit: UnitId };

const refused = (
  why: Exclude<ConsultRefusal, { right: unknown } | { short: unknown } | { unit: unknown }>['why'],
) => ({ refused: { why } }) as const;

/** What was opened: its number, and how far it is shorter than the law asks, where that only warns. */
export interface Opened {
  readonly id: number;
  readonly short?: TooShort;
}

/** Opens a consultation. */
export const openConsultation = (
  book: PortalBook,
  { grants, facts, today }: Editing,
  consultation: Consultation,
): Decided<Opened, ConsultRefusal> => {
  if (!hasWhole(grants, 'publish')) return { refused: { why: 'no-right', right: 'publish' } };
  const { from, to, who, units } = consultation;
  if (to < from) return refused('days-turned');
  if (from < today) return refused('begins-before');
  if (who !== 'everybody' && units.length === 0) return refused('nobody-asked');
  const unknown = units.find((unit) => !isAlive(facts, unit, from));
  if (unknown !== undefined) return { refused: { why: 'no-unit-then', unit: unknown } };
  const short = tooShort(consultation, facts);
  if (short?.stops === true) return { refused: { why: 'too-short', short } };
  const id = book.next('consultation');
  return {
    changes: [{ kind: 'consultation-opened', id, consultation }],
    answer: { id, ...(short && { short }) },
  };
};

/** Closes it before its time, for a reason that readers see. */
export const closeConsultation = (
  book: PortalBook,
  { grants, today }: Editing,
  id: number,
  why: string,
): Decided<undefined, ConsultRefusal> => {
  const asked = book.consultations.get(id);
  if (!asked) return refused('unknown-consultation');
  if (!hasWhole(grants, 'publish')) return { refused: { why: 'no-right', right: 'publish' } };
  if (isOver(asked, today)) return refused('over-already');
  return why === ''
    ? refused('reason-needed')
    : { changes: [{ kind: 'consultation-closed', id, why }], answer: undefined };
};

/** Shows an opinion, or not, and why not. */
export const moderateOpinion = (
  book: PortalBook,
  { grants }: Editing,
  id: number,
  {
    opinion,
    shown,
    why,
  }: { readonly opinion: number; readonly shown: boolean; readonly why: string },
): Decided<undefined, ConsultRefusal> => {
  if (!book.consultations.has(id)) return refused('unknown-consultation');
  if (!hasWhole(grants, 'moderate')) return { refused: { why: 'no-right', right: 'moderate' } };
  return !shown && why === ''
    ? refused('reason-needed')
    : { changes: [{ kind: 'opinion-moderated', id, opinion, shown, why }], answer: undefined };
};

/** Takes out what somebody said, at their wish: its words, name and place. */
export const eraseOpinion = (
  book: PortalBook,
  { grants }: Editing,
  id: number,
  { opinion, why }: { readonly opinion: number; readonly why: string },
): Decided<undefined, ConsultRefusal> => {
  if (!book.consultations.has(id)) return refused('unknown-consultation');
  if (!hasWhole(grants, 'moderate')) return { refused: { why: 'no-right', right: 'moderate' } };
  return why === ''
    ? refused('reason-needed')
    : { changes: [{ kind: 'opinion-erased', id, opinion, why }], answer: undefined };
};

/** Answers an opinion: whoever drafts, or publishes. */
export const answerOpinion = (
  book: PortalBook,
  { grants }: Editing,
  id: number,
  given: { readonly opinion: number; readonly answer: OpinionAnswer; readonly reply: string },
): Decided<Asked, ConsultRefusal> => {
  const asked = book.consultations.get(id);
  if (!asked) return refused('unknown-consultation');
  if (!hasRight(grants, 'draft') && !hasWhole(grants, 'publish'))
    return { refused: { why: 'no-right', right: 'draft' } };
  return given.reply === ''
    ? refused('reason-needed')
    : { changes: [{ kind: 'opinion-answered', id, ...given }], answer: asked };
};

/** Letters of an opinion at most. */
export const LONGEST_OPINION = 4_000;

/** Why an opinion is not taken. */
export type OpinionRefusal =
  | 'not-open'
  | 'empty'
  | 'too-long'
  /** It has letters that cannot be printed. */
  | 'unprintable'
  | 'unknown-place'
  | 'unknown-about';

/** What an opinion can be about: the whole, an article, a unit of the draft. */
export const aboutsOf = ({ act }: Consultation, units: readonly UnitId[]): readonly string[] => [
  '',
  ...act.articles.map(({ number }) => `article:${number}`),
  ...units.map((unit) => `unit:${unit}`),
];

/** Why an opinion is not taken on a day; nothing where it is. `abouts`: what it can be about. */
export const opinionRefusal = (
  asked: Asked,
  abouts: readonly string[],
  said: Pick<Opinion, 'about' | 'place' | 'name' | 'text'>,
  today: Editing['today'],
): OpinionRefusal | undefined => {
  const { about, place, name, text } = said;
  if (!isOpenOn(asked, today)) return 'not-open';
  if (text === '') return 'empty';
  if (text.length > LONGEST_OPINION) return 'too-long';
  if ([text, name].some((one) => refusedCharacter(one) !== undefined)) return 'unprintable';
  if (!abouts.includes(about)) return 'unknown-about';
  const { who, units } = asked.consultation;
  return who !== 'everybody' && !units.some((unit) => unit === place) ? 'unknown-place' : undefined;
};
