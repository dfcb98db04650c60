/** The reference case against the law: no act of it leaves a warning unanswered, and its days tell what was to be mended. */
import { beforeAll, expect, it } from 'vitest';
import { draft } from '../../src/application/commands/enact-act.ts';
import { Image } from '../../src/application/image.ts';
import { judgedAt, lawAt } from '../../src/application/queries/law.ts';
import { lawRuleOf } from '../../src/domain/law/packs.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { REGISTER, caseActs } from '../store/stores.ts';

const image = new Image(REGISTER);
const unanswered: string[] = [];

beforeAll(async () => {
  for (const act of await caseActs()) {
    const done = draft(image, act);
    for (const finding of done.findings)
      if ((finding.code === 'law' || finding.code === 'act-rule') && finding.severity === 'warning')
        if (finding.accepted === undefined) unanswered.push(`${act.id} ${finding.rule}`);
    image.advance(act, instant('2026-01-01T00:00:00.000Z'), done);
  }
});

const brokenOn = (on: string): readonly string[] =>
  lawAt(image.facts, day(on)).flatMap(({ rule, counts }) =>
    counts && counts.breach > 0 ? [rule.code] : [],
  );

it('no act leaves a warning of the law unanswered', () => {
  expect(unanswered).toEqual([]);
});

it('every act that decides something says what it rests on', async () => {
  const telling = new Set(['opening-balance', 'report']);
  const roots = ['nq-19-nq-tu-2015', 'nq-18-nq-tw-2017'];
  const without = (await caseActs()).filter(
    ({ type, basis }) => basis.length === 0 && !telling.has(type),
  );
  expect(without.map(({ id }) => id)).toEqual(roots);
});

it('quotas of the city come from the province, year by year', async () => {
  const years = (await caseActs()).flatMap(({ id, issuer, effect }) =>
    id.startsWith('qd-giao-bien-che-')
      ? [[effect.slice(0, 4), issuer.includes('tỉnh') || issuer.includes('Tỉnh')]]
      : [],
  );
  const each = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) =>
    [1, 2].map(() => [String(year), true]),
  );
  expect(years).toEqual(each);
});

it('a commune too small in 2016 is none in 2020, when it has gone into a ward', () => {
  expect(brokenOn('2016-06-01')).toEqual(['DV-02', 'DV-01', 'DV-01b']);
  expect(brokenOn('2020-06-01')).toEqual([]);
  const small = lawRuleOf('DV-01b');
  if (!small) throw new Error('there is a rule DV-01b');
  expect(judgedAt(image.facts, day('2016-06-01'), small)[0]).toMatchObject({
    unit: 'xa-dien-cong',
    verdict: { is: 'breach', value: 1853 },
  });
});

it('the ward that took it in has five years for the officials it has too many, and no more', () => {
  const rule = lawRuleOf('CX-05');
  if (!rule) throw new Error('there is a rule CX-05');
  const on = (text: string) =>
    judgedAt(image.facts, day(text), rule).find(({ unit }) => unit === 'phuong-trung-vuong')
      ?.verdict;
  expect(on('2024-06-01')).toMatchObject({ is: 'in-grace', until: '2025-01-01' });
  expect(on('2025-02-01')).toMatchObject({ is: 'missing-data', value: 23 });
});

it('is as the law of the day has it: the same unit, another day, another rule', () => {
  const codes = (on: string): readonly string[] =>
    lawAt(image.facts, day(on)).flatMap(({ rule, counts }) => (counts ? [rule.code] : []));
  expect(codes('2019-01-01')).toContain('CM-13');
  expect(codes('2021-01-01')).not.toContain('CM-13');
  expect(codes('2021-01-01')).toContain('CM-14');
});
