/** Guesses at what somebody meant: the nearest known word, and the id that a name would make. */

/** Lower case without accents: `Phường` and `phuong` fold to the same text. */
const fold = (text: string): string =>
  text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');

/** Longest text that is compared; what is longer is no slip of the pen. */
const COMPARED = 64;

/** Edit distance with neighbouring letters swapped as one edit (optimal string alignment). */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/** A word to suggest, with other texts by which people may call it. */
export interface Candidate {
  readonly word: string;
  readonly names?: readonly string[];
}

/** The known word nearest to a text; `undefined` where none is near. */
export const nearest = (text: string, candidates: readonly Candidate[]): string | undefined => {
  if (text.length > COMPARED) return undefined;
  const wanted = fold(text);
  let found: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const { word, names = [] } of candidates) {
    for (const name of [word, ...names]) {
      const far = distance(wanted, fold(name));
      if (far < least) {
        least = far;
        found = word;
      }
    }
  }
  return found;
};

/** The id a name would make: `Phòng Nội vụ` gives `phong-noi-vu`; empty where nothing is left. */
export const slugOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 96)
    .replace(/[^a-z0-9]+$/, '');
