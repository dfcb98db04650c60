import { describe, expect, it } from 'vitest';
import { countsLine, setName } from './box-text.ts';

describe('the name in a box', () => {
  it('is in large letters where three lines are enough', () => {
    expect(setName('Phường Yên Thanh')).toMatchObject({ lines: ['Phường Yên Thanh'], size: 11.5 });
    expect(setName('Cơ quan tham mưu, giúp việc chung Khối MTTQ và đoàn thể').lines).toEqual([
      'Cơ quan tham mưu, giúp việc',
      'chung Khối MTTQ và đoàn thể',
    ]);
  });

  it('is whole in smaller letters where it is long, and ends in dots where nothing holds it', () => {
    const long =
      'Cơ quan tham mưu, giúp việc chung Khối Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội thành phố Uông Bí';
    const set = setName(long);
    expect(set.size).toBeLessThan(11.5);
    expect(set.lines.join(' ')).toBe(long);
    const endless = setName(`${long} ${long}`);
    expect(endless.lines).toHaveLength(4);
    expect(endless.lines.at(-1)).toMatch(/…$/u);
    expect(setName('A'.repeat(200)).lines[0]).toHaveLength(33);
  });
});

describe('the numbers of a box', () => {
  it('says nothing of what there is none', () => {
    expect(countsLine({ quota: 1_284, people: 341 }, 'vi')).toBe('Biên chế 1.284 · có mặt 341');
    expect(countsLine({ quota: 0, people: 2 }, 'en')).toBe('present 2');
    expect(countsLine({ quota: 0, people: 0 }, 'vi')).toBe('');
  });
});
