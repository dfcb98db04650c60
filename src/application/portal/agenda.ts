/** What stands around articles, the work calendar, linked sites, whose posts are told: set by whoever publishes for the body or the office. */
import { hasOver, hasWhole } from '../../domain/drafting/roles.ts';
import type { CalendarEntry } from '../../domain/portal/calendar.ts';
import type { PostKind, SiteLink } from '../../domain/portal/changes.ts';
import type { PortalBook } from '../../domain/portal/portal-book.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { isAlive } from '../../domain/register/unit-at.ts';
import type { Editing } from './articles.ts';
import type { Decided } from './live-portal.ts';

/** Why it is not done. */
export type AgendaRefusal = 'no-right' | 'unknown-entry' | 'no-unit-then';

/** Whether somebody keeps the calendar of a body. */
export const keepsCalendarOf = ({ grants, facts, today }: Editing, unit: UnitId): boolean =>
  hasOver(grants, 'publish', unit, facts, today);

/** Sets a line of the calendar: a new one, or another instead of one. */
export const setEntry = (
  book: PortalBook,
  editing: Editing,
  given: number | undefined,
  entry: CalendarEntry,
): Decided<number, AgendaRefusal> => {
  const before = given === undefined ? undefined : book.entries.get(given);
  if (given !== undefined && !before) return { refused: 'unknown-entry' };
  if (!isAlive(editing.facts, entry.unit, entry.day)) return { refused: 'no-unit-then' };
  const units = [entry.unit, ...(before ? [before.unit] : [])];
  if (!units.every((unit) => keepsCalendarOf(editing, unit))) return { refused: 'no-right' };
  const id = given ?? book.next('entry');
  return { changes: [{ kind: 'entry-set', id, entry }], answer: id };
};

/** Takes a line away. */
export const removeEntry = (
  book: PortalBook,
  editing: Editing,
  id: number,
): Decided<undefined, AgendaRefusal> => {
  const entry = book.entries.get(id);
  if (!entry) return { refused: 'unknown-entry' };
  return keepsCalendarOf(editing, entry.unit)
    ? { changes: [{ kind: 'entry-removed', id }], answer: undefined }
    : { refused: 'no-right' };
};

/** Sets a linked site. */
export const setLink = (
  book: PortalBook,
  { grants }: Editing,
  given: number | undefined,
  link: SiteLink,
): Decided<number, AgendaRefusal> => {
  if (given !== undefined && !book.links.has(given)) return { refused: 'unknown-entry' };
  if (!hasWhole(grants, 'publish')) return { refused: 'no-right' };
  const id = given ?? book.next('link');
  return { changes: [{ kind: 'link-set', id, link }], answer: id };
};

/** Takes a linked site away. */
export const removeLink = (
  book: PortalBook,
  { grants }: Editing,
  id: number,
): Decided<undefined, AgendaRefusal> => {
  if (!book.links.has(id)) return { refused: 'unknown-entry' };
  return hasWhole(grants, 'publish')
    ? { changes: [{ kind: 'link-removed', id }], answer: undefined }
    : { refused: 'no-right' };
};

/** Says of which kinds of post the portal names the holders. */
export const showHolders = (
  { grants }: Editing,
  posts: readonly PostKind[],
): Decided<undefined, AgendaRefusal> =>
  hasWhole(grants, 'publish')
    ? { changes: [{ kind: 'holders-shown', posts }], answer: undefined }
    : { refused: 'no-right' };
