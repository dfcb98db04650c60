/** Sections of the portal: set and closed by whoever publishes there. */
import { hasOver, hasWhole } from '../../domain/drafting/roles.ts';
import { lastText } from '../../domain/portal/article.ts';
import type { Section } from '../../domain/portal/changes.ts';
import { type PortalBook, sectionsUnder } from '../../domain/portal/portal-book.ts';
import { type Editing, mayIn } from './articles.ts';
import type { Decided } from './live-portal.ts';

/** Why a section is not set or closed. */
export type SectionRefusal =
  | 'no-right'
  | 'unknown-section'
  | 'section-in-itself'
  | 'section-in-use';

const mayHave = (editing: Editing, { unit }: Section): boolean =>
  unit === undefined
    ? hasWhole(editing.grants, 'publish')
    : hasOver(editing.grants, 'publish', unit, editing.facts, editing.today);

/** Sets a section: a new one, or what one is called and where it stands. */
export const setSection = (
  book: PortalBook,
  editing: Editing,
  id: string,
  section: Section,
): Decided<undefined, SectionRefusal> => {
  const { within } = section;
  if (within !== undefined && !book.sections.has(within)) return { refused: 'unknown-section' };
  if (within !== undefined && sectionsUnder(book.sections, id).has(within))
    return { refused: 'section-in-itself' };
  const owned = section.unit === undefined && within !== undefined;
  const may =
    (owned ? mayIn(editing, 'publish', book, within) : mayHave(editing, section)) &&
    (!book.sections.has(id) || mayIn(editing, 'publish', book, id));
  return may
    ? { changes: [{ kind: 'section-set', id, section }], answer: undefined }
    : { refused: 'no-right' };
};

/** Closes a section in which there is nothing. */
export const closeSection = (
  book: PortalBook,
  editing: Editing,
  id: string,
): Decided<undefined, SectionRefusal> => {
  if (!book.sections.has(id)) return { refused: 'unknown-section' };
  if (!mayIn(editing, 'publish', book, id)) return { refused: 'no-right' };
  const used =
    sectionsUnder(book.sections, id).size > 1 ||
    [...book.articles.values()].some((article) => lastText(article)?.section === id);
  return used
    ? { refused: 'section-in-use' }
    : { changes: [{ kind: 'section-closed', id }], answer: undefined };
};
