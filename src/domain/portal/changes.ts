/** What can happen to what an office publishes: a list that only grows, and that everything else is read from. */
import type { UnitId } from '../register/ids.ts';
import type { UnitKind } from '../register/kinds.ts';
import type { PostRank } from '../register/vocabulary.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { AccountNumber } from './account-number.ts';
import type { ArticleText } from './article.ts';
import type { CalendarEntry } from './calendar.ts';
import type { Consultation, OpinionAnswer } from './consultation.ts';

/** A section of the portal. */
export interface Section {
  readonly vi: string;
  readonly en: string;
  /** Id of the section that it is in. */
  readonly within?: string;
  /** Its place among its like. */
  readonly order: number;
  /** The body whose section it is: rights over the body are rights over the section. The whole office's where absent. */
  readonly unit?: UnitId;
}

/** A linked site. */
export interface SiteLink {
  readonly group: string;
  readonly title: string;
  readonly href: string;
  readonly order: number;
}

/** A number of visits from before they were counted here. */
export interface VisitsBefore {
  readonly visits: number;
  /** Where the number is from. */
  readonly source: string;
}

/** A kind of post: its rank, in units of a kind. */
export interface PostKind {
  readonly unit: UnitKind;
  readonly rank: PostRank;
}

/** One change. Things have ids within their kind. */
export type PortalChange =
  | { readonly kind: 'section-set'; readonly id: string; readonly section: Section }
  | { readonly kind: 'section-closed'; readonly id: string }
  | { readonly kind: 'article-written'; readonly id: number; readonly text: ArticleText }
  | { readonly kind: 'article-submitted'; readonly id: number }
  | { readonly kind: 'article-returned'; readonly id: number; readonly why: string }
  | { readonly kind: 'article-checked'; readonly id: number }
  | { readonly kind: 'article-published'; readonly id: number; readonly from: Instant }
  | {
      readonly kind: 'article-highlighted';
      readonly id: number;
      readonly hotUntil?: Day;
      readonly featuredUntil?: Day;
    }
  | { readonly kind: 'article-withdrawn'; readonly id: number; readonly notice: string }
  | { readonly kind: 'link-set'; readonly id: number; readonly link: SiteLink }
  | { readonly kind: 'link-removed'; readonly id: number }
  | { readonly kind: 'entry-set'; readonly id: number; readonly entry: CalendarEntry }
  | { readonly kind: 'entry-removed'; readonly id: number }
  | {
      readonly kind: 'consultation-opened';
      readonly id: number;
      readonly consultation: Consultation;
    }
  | { readonly kind: 'consultation-closed'; readonly id: number; readonly why: string }
  | {
      readonly kind: 'opinion-moderated';
      readonly id: number;
      readonly opinion: number;
      readonly shown: boolean;
      readonly why: string;
    }
  | {
      readonly kind: 'opinion-answered';
      readonly id: number;
      readonly opinion: number;
      readonly answer: OpinionAnswer;
      readonly reply: string;
    }
  /** What somebody said is taken out for good at their wish; that it was said stays counted. */
  | {
      readonly kind: 'opinion-erased';
      readonly id: number;
      readonly opinion: number;
      readonly why: string;
    }
  /** Of which kinds of post the portal names the holders; of all others it does not. */
  | { readonly kind: 'holders-shown'; readonly posts: readonly PostKind[] }
  | { readonly kind: 'visits-begun'; readonly before: VisitsBefore };

/** A change as kept. Those that came with the register are nobody's. */
export interface KeptChange {
  /** From 1, without gaps. */
  readonly place: number;
  readonly at: Instant;
  readonly account?: AccountNumber;
  readonly change: PortalChange;
}
