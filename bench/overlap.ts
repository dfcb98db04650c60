/**
 * `npm run bench:overlap`: how well overlapping mandates are found over the labelled pairs, beside word overlap and TF-IDF at their best
 * thresholds; and what the review of so many mandates costs.
 */
import { type Worded, overlapsOf } from '../src/domain/mandates/overlap.ts';
import { termsOf } from '../src/domain/mandates/terms.ts';
import { PARTY, STATE } from '../test/mandates/labelled.ts';
import { type Found, PAIRS, byReview, byTfIdf, byWords } from '../test/mandates/measure.ts';
import { median, ms } from './timing.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`.padStart(8);

const told = (what: string, { precision, recall, wrong, missed }: Found): void => {
  say(
    `  ${what.padEnd(24)}${percent(precision)}${percent(recall)}   ${wrong.length} wrong, ${missed.length} missed`,
  );
};

say(`${PAIRS} pairs                precision  recall`);
told('review', byReview());
told('words (Jaccard)', byWords());
told('TF-IDF (cosine)', byTfIdf());

const texts = [...Object.values(PARTY), ...Object.values(STATE)];
for (const many of [1_000, 2_000, 4_000]) {
  // Each body of another place has the mandates of its kind, with a field of its own.
  const all = Array.from({ length: many }, (_, i): Worded & { readonly place: number } => ({
    place: Math.floor(i / texts.length),
    terms: termsOf(`${texts[i % texts.length] ?? ''}; lĩnh vực ${i}`),
  }));
  const cost = await median(3, () =>
    overlapsOf(
      all,
      ({ place }) => place,
      (a, b) => a !== b,
    ),
  );
  const found = overlapsOf(
    all,
    ({ place }) => place,
    (a, b) => a !== b,
  ).length;
  say(
    `  ${many} mandates of ${Math.ceil(many / texts.length)} places: ${ms(cost)}, ${found} overlaps`,
  );
}
