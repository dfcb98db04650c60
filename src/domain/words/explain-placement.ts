/** Where things go, in words. */
import type { Placement } from '../acts/holding.ts';
import type { MergeSource } from '../acts/specs.ts';
import { type Language, listText, say } from './language.ts';
import { type Naming, holdingText } from './naming.ts';
import { wordEnd } from './word-entry.ts';

/** One placement: “biên chế công chức của A: chuyển B”. */
export const placementText = (
  { holding, to, end }: Placement,
  language: Language,
  naming: Naming,
): string => {
  const what = holdingText(holding, language, naming);
  if (to !== undefined)
    return say(
      language,
      `${what} chuyển về ${naming.name(`unit:${to}`)}`,
      `${what} goes to ${naming.name(`unit:${to}`)}`,
    );
  return end ? `${what}: ${wordEnd(end, language, naming)}` : what;
};

/** A list of placements as a clause that ends a sentence; empty where there are none. */
export const placementsText = (
  placements: readonly Placement[] | undefined,
  language: Language,
  naming: Naming,
): string =>
  placements === undefined || placements.length === 0
    ? ''
    : `; ${placements.map((p) => placementText(p, language, naming)).join('; ')}`;

/** What a source gives: “một phần A (…)”, “phần còn lại của A”. */
export const sourceText = (source: MergeSource, language: Language, naming: Naming): string => {
  const unit = naming.name(`unit:${source.unit}`);
  const things = (refs: MergeSource['only']): string =>
    listText(
      (refs ?? []).map((h) => holdingText(h, language, naming)),
      language,
    );
  if (source.only)
    return say(
      language,
      `một phần ${unit} (${things(source.only)})`,
      `a part of ${unit} (${things(source.only)})`,
    );
  if (source.except)
    return say(
      language,
      `phần lớn ${unit} (trừ ${things(source.except)})`,
      `most of ${unit} (without ${things(source.except)})`,
    );
  if (source.rest === true)
    return say(language, `phần còn lại của ${unit}`, `what is left of ${unit}`);
  return unit;
};
