/** Reviews of a term as papers: what they tell is what the term report and the table of targets have. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Image } from '../src/application/image.ts';
import { reportTerm } from '../src/application/queries/term-report.ts';
import { reviewFigures } from '../src/domain/indicators/review.ts';
import type { UnitId } from '../src/domain/register/ids.ts';
import { day } from '../src/domain/time/day.ts';
import { instant } from '../src/domain/time/instant.ts';
import { namingAt } from '../src/words/naming.ts';
import { type Paper, reviewPaper } from '../src/words/review-paper.ts';
import { REGISTER, caseActs } from './store/stores.ts';

const [FROM, TO] = [day('2015-01-01'), day('2020-09-18')];
const CITY = 'tp-uong-bi' as UnitId;

let image: Image;
beforeAll(async () => {
  image = new Image(REGISTER);
  for (const act of await caseActs())
    image.advance(act, instant('2026-01-01T00:00:00.000Z'), image.draft(act));
});

const paper = (language: 'vi' | 'en', of: UnitId = CITY): Paper => {
  const { facts, acts } = image;
  const figures = reviewFigures(facts, acts, FROM, TO, of);
  return reviewPaper('final', figures, language, namingAt(facts, TO, acts));
};

describe('a final review', () => {
  it('tells every figure that the records give once as a result, and every one that does not agree', () => {
    const { indicators } = reportTerm(image.facts, image.acts, FROM, TO, CITY);
    const [, results, lacks] = paper('vi').sections;
    const told = results?.lines.flatMap(({ indicator }) => indicator ?? []);
    expect(told).toEqual(indicators.filter(({ value }) => value !== null).map(({ id }) => id));
    const open = indicators.filter(({ value, reason, difference = 0 }) =>
      value === null ? reason !== 'not-applicable' : difference !== 0,
    );
    expect(open.length).toBeGreaterThan(0);
    expect(lacks?.lines.flatMap(({ indicator }) => indicator ?? [])).toEqual(
      open.map(({ id }) => id),
    );
  });

  it('has the targets of its area, each with the act that set it, and of another area none of them', () => {
    const [targets] = paper('vi').sections;
    expect(targets?.lines.length).toBeGreaterThan(0);
    for (const { acts } of targets?.lines ?? []) expect(acts.length).toBeGreaterThan(0);
    const [none] = paper('vi', 'phuong-yen-thanh' as UnitId).sections;
    expect(none?.lines).toEqual([]);
  });

  it('counts the acts that took effect in the time, none undone, without what only says what was there', () => {
    const during = [...image.acts].filter(
      ({ act, undone }) =>
        undone === undefined &&
        act.type !== 'opening-balance' &&
        act.effect >= FROM &&
        act.effect <= TO,
    );
    const [, , , acts] = paper('vi').sections;
    const counted = acts?.lines.filter(({ text }) => !text.startsWith('Hết hiệu lực'));
    expect(counted?.flatMap((line) => line.acts).toSorted()).toEqual(
      during.map(({ act }) => act.id).toSorted(),
    );
  });

  it('says in English what it says in Vietnamese, line for line', () => {
    const [vi, en] = [paper('vi'), paper('en')];
    const shape = (of: Paper) =>
      of.sections.map(({ lines }) => lines.map(({ acts, indicator }) => [indicator, acts]));
    expect(shape(en)).toEqual(shape(vi));
    for (const { lines } of en.sections)
      for (const { text } of lines) expect(text).not.toContain('đã đạt');
  });
});
