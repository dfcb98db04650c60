/** What goes out as a table comes in again as nothing changed: the whole case, on days before, between and after its reforms. */
import { beforeAll, expect, it } from 'vitest';
import { Image } from '../../src/application/image.ts';
import { giveOut } from '../../src/application/intake/give-out.ts';
import { proposeMapping } from '../../src/application/intake/headers.ts';
import { takeIn } from '../../src/application/intake/intake.ts';
import type { Sheet } from '../../src/application/intake/sheet.ts';
import type { ActId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { SUBJECTS } from '../../src/words/intake-columns.ts';
import { NOW } from '../law/world.ts';
import { REGISTER, caseActs } from '../store/stores.ts';

const image = new Image(REGISTER);

beforeAll(async () => {
  for (const act of await caseActs()) image.advance(act, NOW, image.draft(act));
});

const DAYS = ['2015-06-01', '2019-06-01', '2020-06-01', '2026-06-01'];

it.each(SUBJECTS.flatMap((subject) => DAYS.map((on) => [subject, on] as const)))(
  '%s on %s: every row is as the register has it',
  (subject, on) => {
    const { heads, rows } = giveOut(image.facts, day(on), subject);
    expect(rows.length).toBeGreaterThan(subject === 'schools' ? 3 : 2);
    const sheet: Sheet = {
      name: 'A',
      rows: [heads.map(([vi]) => vi), ...rows].map((values, i) => ({ number: i + 1, values })),
    };
    const taken = takeIn(image.facts, {
      sheet,
      subject,
      mapping: proposeMapping(sheet, subject),
      head: {
        id: 'bang' as ActId,
        type: 'decision',
        title: 'Bảng',
        issuer: 'UBND',
        signed: day(on),
        effect: day(on),
      },
    });
    const other = taken.rows.filter(({ fate }) => fate !== 'same');
    expect(other.slice(0, 3)).toEqual([]);
    expect(taken.counts.same).toBe(rows.length);
  },
);
