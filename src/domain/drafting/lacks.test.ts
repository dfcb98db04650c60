import { expect, it } from 'vitest';
import { actOn } from '../acts/test-book.ts';
import type { UnitId } from '../register/ids.ts';
import { day } from '../time/day.ts';
import { lacksOf } from './lacks.ts';

const rename = { op: 'rename', unit: 'a' as UnitId, name: 'A' } as const;
const act = actOn('thu', day('2026-01-01'), [rename]);

it('a draft that does nothing is stopped; one without wording or basis is warned of', () => {
  expect(lacksOf({ ...act, articles: [] })).toEqual([{ code: 'draft-empty', severity: 'error' }]);
  expect(lacksOf(act)).toEqual([
    { code: 'no-wording', article: '1', severity: 'warning' },
    { code: 'no-basis', severity: 'warning' },
  ]);
  const whole = {
    ...act,
    basis: [{ cite: 'Luật' }],
    articles: [{ number: '1', text: 'Đổi tên.', operations: [rename] }],
  };
  expect(lacksOf(whole)).toEqual([]);
});
