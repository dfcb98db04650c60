/** No finding is there that no test provokes by its name. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { draft } from '../src/application/commands/enact-act.ts';
import { Image } from '../src/application/image.ts';
import type { Act } from '../src/domain/acts/act.ts';
import type { Operation } from '../src/domain/operations/operation.ts';
import type { UnitId } from '../src/domain/register/ids.ts';
import { day } from '../src/domain/time/day.ts';
import { instant } from '../src/domain/time/instant.ts';
import { REGISTER, actOf } from './store/stores.ts';

const WARD = 'phuong' as UnitId;
const founding: Operation = {
  op: 'establish',
  unit: WARD,
  name: 'Phường',
  kind: 'ward',
  opening: true,
};
const opening: Act = { ...actOf('mo-so', '2015-01-01', [founding]), number: '01/QĐ-UBND' };

const PROVOKED: Readonly<Record<string, Act>> = {
  'act-exists': { ...opening, title: 'Văn bản khác' },
  'number-in-use': {
    ...actOf('khac', '2015-06-01', [{ op: 'rename', unit: WARD, name: 'Phường mới' }]),
    number: '01 / qđ-ubnd ',
  },
  'exists-already': actOf('lap-lai', '2016-01-01', [founding]),
  'does-nothing': actOf('khong-gi', '2016-01-01', [{ op: 'survey', unit: WARD }]),
};

it.each(Object.entries(PROVOKED))('%s', (code, act) => {
  const image = new Image(REGISTER);
  image.advance(opening, instant('2026-01-01T00:00:00.000Z'), image.draft(opening));
  const { enactable, findings } = draft(image, act, day('2026-01-01'));
  expect([enactable, findings.map((f) => f.code)]).toEqual([false, expect.arrayContaining([code])]);
});

it('every code is named by a test, or by what an operation does, whose golden files provoke it', () => {
  const codes = [
    ...readFileSync('src/domain/acts/finding.ts', 'utf8').matchAll(/code: '([a-z-]+)'/g),
  ].map(([, code]) => code ?? '');
  const texts = [
    ...globSync(['src/**/*.test.ts', 'test/**/*.test.ts']),
    ...globSync('src/domain/operations/*/enact.ts'),
  ].map((file) => readFileSync(file, 'utf8'));
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !texts.some((text) => text.includes(`'${code}'`)))).toEqual([]);
});
