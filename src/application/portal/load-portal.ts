/** Puts what an office brings along into a register that has published nothing yet, each article as of the instant it is of. */
import type { ArticleText } from '../../domain/portal/article.ts';
import type { CalendarEntry } from '../../domain/portal/calendar.ts';
import type { Section, SiteLink, VisitsBefore } from '../../domain/portal/changes.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { fold } from '../fold.ts';
import type { Consultation, Handled } from '../../domain/portal/consultation.ts';
import type { NewChange, NewOpinion, PortalStore } from '../portal-store.ts';
import type { RegisterId } from '../register-id.ts';
import { type FigureNow, withShown } from './articles.ts';

/** An article that is brought along. */
export interface LoadedArticle {
  readonly id: number;
  readonly at: Instant;
  readonly text: ArticleText;
  readonly hotUntil?: Day;
  readonly featuredUntil?: Day;
}

/** All that is brought along. */
export interface LoadedPortal {
  readonly sections: readonly { readonly id: string; readonly section: Section }[];
  readonly articles: readonly LoadedArticle[];
  readonly links: readonly SiteLink[];
  readonly entries: readonly CalendarEntry[];
  readonly visitsBefore?: VisitsBefore;
  readonly consultations: readonly LoadedConsultation[];
}

/** A consultation that is brought along, with what was said and answered. */
export interface LoadedConsultation {
  readonly id: number;
  readonly consultation: Consultation;
  readonly opinions: readonly {
    readonly said: Omit<NewOpinion, 'folded'>;
    /** What became of it; of one with the words of another there is nothing to say. */
    readonly handled: Handled | undefined;
  }[];
}

const changesOf = (
  { id, at, text, hotUntil, featuredUntil }: LoadedArticle,
  figure: FigureNow,
  now: Instant,
): readonly NewChange[] => {
  const emphasis = {
    ...(hotUntil !== undefined && { hotUntil }),
    ...(featuredUntil !== undefined && { featuredUntil }),
  };
  const shown = withShown(text, undefined, figure, now);
  return [
    { at, change: { kind: 'article-written', id, text: shown } },
    { at, change: { kind: 'article-published', id, from: at } },
    ...(Object.keys(emphasis).length === 0
      ? []
      : [{ at, change: { kind: 'article-highlighted', id, ...emphasis } } as const]),
  ];
};

const noon = (day: Day): Instant => `${day}T05:00:00.000Z` as Instant;

const askedChanges = ({ id, consultation, opinions }: LoadedConsultation): readonly NewChange[] => [
  { at: noon(consultation.from), change: { kind: 'consultation-opened', id, consultation } },
  ...opinions.flatMap(({ said: { at }, handled }, i): readonly NewChange[] => {
    if (!handled) return [];
    const { shown = true, why = '', answer, reply = '' } = handled;
    const opinion = i + 1;
    return [
      { at, change: { kind: 'opinion-moderated', id, opinion, shown, why } },
      ...(answer === undefined
        ? []
        : [{ at, change: { kind: 'opinion-answered', id, opinion, answer, reply } } as const]),
    ];
  }),
];

/** Loads it; does nothing where something was published already. `figure`: what a figure shows in a language. */
export const loadPortal = async (
  store: PortalStore,
  register: RegisterId,
  { sections, articles, links, entries, visitsBefore, consultations }: LoadedPortal,
  figure: (language: ArticleText['language']) => FigureNow,
  now: Instant,
): Promise<void> => {
  if ((await store.changes(register, 0)).length > 0) return;
  const sorted = articles.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const first = sorted[0]?.at ?? now;
  await store.append(register, 0, [
    ...sections.map(({ id, section }) => ({
      at: first,
      change: { kind: 'section-set', id, section } as const,
    })),
    ...links.map((link, i) => ({
      at: first,
      change: { kind: 'link-set', id: i + 1, link } as const,
    })),
    ...entries.map((entry, i) => ({
      at: first,
      change: { kind: 'entry-set', id: i + 1, entry } as const,
    })),
    ...(visitsBefore
      ? [{ at: first, change: { kind: 'visits-begun', before: visitsBefore } as const }]
      : []),
    ...sorted.flatMap((article) => changesOf(article, figure(article.text.language), now)),
    ...consultations.flatMap(askedChanges),
  ]);
  for (const { id, opinions } of consultations)
    for (const { said } of opinions)
      await store.addOpinion(register, id, { ...said, folded: fold(said.text) });
};
