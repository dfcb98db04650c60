/** Forms of unit in tables: those of 2026, those told by a name, those that only this register knows. */
import { describe, expect, it } from 'vitest';
import type { Image } from '../../src/application/image.ts';
import { keysOf, valueAt } from '../../src/domain/register/facts.ts';
import type { ActId, UnitId } from '../../src/domain/register/ids.ts';
import { proposeMappings } from '../../src/application/intake/headers.ts';
import type { Sheet } from '../../src/application/intake/sheet.ts';
import { nameAt } from '../../src/domain/register/unit-at.ts';
import { NOW, opened } from '../law/world.ts';
import { ON, record, take } from './taking.ts';

describe('what units are called more closely', () => {
  const HEAD = ['Tên đơn vị', 'Loại hình', 'Trực thuộc'];
  const typeOf = (image: Image, name: string): unknown => {
    const [found] = keysOf(image.facts, 'unit.life').filter(
      ([unit]) => nameAt(image.facts, unit, ON) === name,
    );
    return found && valueAt(image.facts, 'unit.type', found, ON);
  };

  it('is known of 2026, told by a name, and whatever else an office once said', async () => {
    const image = opened();
    const rows = [
      HEAD,
      ['Phường Thử', 'Phường', ''],
      ['Trạm Y tế Phường Thử', 'tram y te', 'Phường Thử'],
      ['Tổ dân phố 1 Thử', '', 'Phường Thử'],
    ];
    record(image, await take(image, 'units', rows));
    expect(typeOf(image, 'Trạm Y tế Phường Thử')).toMatchObject({
      kind: 'service-unit',
      form: 'Trạm Y tế',
    });
    expect(typeOf(image, 'Tổ dân phố 1 Thử')).toMatchObject({
      kind: 'quarter',
      form: 'Tổ dân phố',
    });
    expect(typeOf(image, 'Phường Thử')).not.toHaveProperty('form');
    const again = await take(image, 'units', rows);
    expect(again.rows.map(({ fate }) => fate)).toEqual(['same', 'same', 'same']);
    // The kind alone says nothing against the form; another form does.
    const plain = await take(image, 'units', [
      HEAD,
      ['Trạm Y tế Phường Thử', 'Đơn vị sự nghiệp công lập', 'Phường Thử'],
    ]);
    expect(plain.rows[0]?.fate).toBe('same');

    const own = {
      id: 'tu-dat' as ActId,
      type: 'decision',
      title: 'Đổi loại hình',
      issuer: 'UBND',
      signed: ON,
      effect: ON,
      basis: [],
      source: { mark: 'act' },
      articles: [
        {
          number: '1',
          operations: [
            {
              op: 'convert',
              unit: keysOf(image.facts, 'unit.life').find(
                ([unit]) => nameAt(image.facts, unit, ON) === 'Trạm Y tế Phường Thử',
              )?.[0] as UnitId,
              kind: 'service-unit',
              form: 'Nhà thuốc đông y',
            },
          ],
        },
      ],
    } as const;
    const done = image.draft(own);
    image.advance(own, NOW, done);
    const more = await take(image, 'units', [
      HEAD,
      ['Nhà thuốc Kim Sơn', 'nhà thuốc đông y', 'Phường Thử'],
    ]);
    record(image, more);
    expect(typeOf(image, 'Nhà thuốc Kim Sơn')).toMatchObject({
      kind: 'service-unit',
      form: 'Nhà thuốc đông y',
    });
  });
});

it('a table of quotas is known as one by its heads, not taken for people', () => {
  const sheet = (head: readonly string[]): Sheet => ({
    name: 'A',
    rows: [head, ['Phòng Kinh tế', 5, 1]].map((values, i) => ({
      number: i + 1,
      values,
    })),
  });
  const likeliest = (...head: readonly string[]): string | undefined =>
    proposeMappings(sheet(head))[0]?.subject;
  expect(likeliest('Đơn vị', 'Biên chế công chức')).toBe('quotas');
  expect(likeliest('Họ và tên', 'Đơn vị', 'Chức vụ')).toBe('people');
  expect(likeliest('Đơn vị', 'Chức danh', 'Cấp', 'Số lượng')).toBe('posts');
});
