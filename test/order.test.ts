/** Acts out of order in time: told where they are drafted, refused where they cannot be meant. */
import { beforeAll, expect, it } from 'vitest';
import { draft } from '../src/application/commands/enact-act.ts';
import { Image } from '../src/application/image.ts';
import type { Act } from '../src/domain/acts/act.ts';
import type { ActId, FigureId, UnitId } from '../src/domain/register/ids.ts';
import { day } from '../src/domain/time/day.ts';
import { instant } from '../src/domain/time/instant.ts';
import { REGISTER, actOf } from './store/stores.ts';

const image = new Image(REGISTER);
const ROOM = 'phong' as UnitId;

beforeAll(() => {
  const opening = actOf('mo-so', '2015-01-01', [
    {
      op: 'establish',
      unit: ROOM,
      name: 'Phòng',
      kind: 'division',
      opening: true,
      quota: { state: 3 },
    },
  ]);
  image.advance(opening, instant('2026-01-01T00:00:00.000Z'), image.draft(opening));
});

const rename = { op: 'rename', unit: ROOM, name: 'Phòng mới' } as const;
const base = actOf('thu', '2020-01-01', [rename]);

const CASES: Readonly<Record<string, readonly [code: string, severity: string, Partial<Act>]>> = {
  'a basis that is not recorded': [
    'basis-unknown',
    'error',
    { basis: [{ act: 'khong-co' as ActId }] },
  ],
  'a basis signed later': [
    'basis-later',
    'warning',
    { signed: day('2014-01-01'), effect: day('2016-01-01'), basis: [{ act: 'mo-so' as ActId }] },
  ],
  'an issuer that is not in the register': [
    'unknown',
    'error',
    { issuerUnit: 'khong-co' as UnitId },
  ],
  'an issuer that did not live yet': [
    'issuer-not-then',
    'warning',
    { signed: day('2014-01-01'), issuerUnit: ROOM },
  ],
  'an effect before signing': ['effect-before-signing', 'warning', { signed: day('2020-02-01') }],
  'a period turned round': [
    'period-turned',
    'error',
    {
      articles: [
        {
          number: '1',
          operations: [
            {
              op: 'publish-figure',
              figure: 'cadres.movements' as FigureId,
              value: 1,
              from: day('2020-01-01'),
              to: day('2019-01-01'),
            },
          ],
        },
      ],
    },
  ],
  'a deadline that is over': [
    'deadline-past',
    'warning',
    {
      articles: [
        {
          number: '1',
          operations: [
            {
              op: 'move-holdings',
              from: ROOM,
              placements: [
                {
                  holding: 'quota:phong/state',
                  end: { end: 'returned', until: day('2019-01-01') },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

it.each(Object.entries(CASES))('%s', (_name, [code, severity, given]) => {
  const { findings, enactable } = draft(image, { ...base, ...given });
  expect(findings.filter((f) => f.code === code).map((f) => f.severity)).toEqual([severity]);
  expect(enactable).toBe(severity !== 'error');
});

it('an act in order is told nothing of', () => {
  expect(
    draft(image, { ...base, issuerUnit: ROOM, basis: [{ act: 'mo-so' as ActId }] }),
  ).toMatchObject({ findings: [], enactable: true });
});

it('a day of signing that is not yet is told on the day on which it is asked', () => {
  const codes = (today?: string) =>
    draft(image, base, today === undefined ? undefined : day(today)).findings.map((f) => f.code);
  expect([codes('2019-12-31'), codes('2020-01-01'), codes()]).toEqual([['signed-ahead'], [], []]);
});
