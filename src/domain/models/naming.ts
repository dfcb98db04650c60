/** Names without the place that they are of, and names of one place made those of another. */

/** Words for kinds of area, in the order in which they are looked for. */
const AREA_WORDS = [
  'thành phố',
  'thị xã',
  'thị trấn',
  'đặc khu',
  'huyện',
  'quận',
  'phường',
  'xã',
  'tỉnh',
] as const;

/** Party committees are called after the kind of their area. */
const COMMITTEES = /(?:thành|huyện|quận|thị|tỉnh|đảng) ủy/giu;

const AREA_WORD = new RegExp(`(?<![\\p{L}])(?:${AREA_WORDS.join('|')})(?![\\p{L}])`, 'giu');

/** The kind of area that a name begins with, in small letters: `thành phố`; nothing where it says none. */
export const areaWordOf = (name: string): string | undefined =>
  AREA_WORDS.find((word) => name.toLowerCase().startsWith(`${word} `));

/** The name of an area without its kind: `Uông Bí`. */
export const properName = (name: string): string => {
  const word = areaWordOf(name);
  return word === undefined ? name : name.slice(word.length + 1);
};

/** A name as it would be of any place: small letters, without the place and its kind, committees all called alike. */
export const genericName = (name: string, area: string): string =>
  name
    .toLowerCase()
    .replaceAll(properName(area).toLowerCase(), ' ')
    .replaceAll(COMMITTEES, 'cấp ủy')
    .replaceAll(AREA_WORD, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** How alike two generic names are: the share of words that both have, from 0 to 1. */
export const likeness = (a: string, b: string): number => {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const both = one.intersection(other).size;
  return both / Math.max(1, one.union(other).size);
};

const capitalised = (pattern: string, like: string): string =>
  like.charAt(0) === like.charAt(0).toUpperCase()
    ? pattern.charAt(0).toUpperCase() + pattern.slice(1)
    : pattern;

/** What the committee of an area of a kind is called: `thành ủy`. */
const committeeOf = (word: string): string =>
  (
    {
      'thành phố': 'thành ủy',
      'thị xã': 'thị ủy',
      huyện: 'huyện ủy',
      quận: 'quận ủy',
      tỉnh: 'tỉnh ủy',
    } as Readonly<Record<string, string>>
  )[word] ?? 'đảng ủy';

/** A text of one area as that of another: its name, the words for its kind, its committee. */
export const renamed = (text: string, from: string, to: string): string => {
  const [was, is] = [areaWordOf(from), areaWordOf(to)];
  const placed = text.replaceAll(properName(from), properName(to));
  if (was === undefined || is === undefined || was === is) return placed;
  return placed
    .replaceAll(new RegExp(`(?<![\\p{L}])${was}(?![\\p{L}])`, 'giu'), (found) =>
      capitalised(is, found),
    )
    .replaceAll(new RegExp(committeeOf(was), 'giu'), (found) =>
      capitalised(committeeOf(is), found),
    );
};
