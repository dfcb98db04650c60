import { expect, it } from 'vitest';
import { fromLegacy, legacySetOf, vietnameseShare } from './legacy-vietnamese.ts';

/** As offices have them. */
const SAMPLES = [
  ['tcvn3', 'Phßng Néi vô', 'Phòng Nội vụ'],
  ['tcvn3', 'Uû ban nh©n d©n ph\u00ADêng Trung V\u00AD¬ng', 'Uỷ ban nhân dân phường Trung Vương'],
  ['tcvn3', 'NguyÔn ThÞ §iÒn C«ng', 'Nguyễn Thị Điền Công'],
  ['tcvn3', '§¬n vÞ, chøc vô, tæng sè ng\u00ADêi', 'Đơn vị, chức vụ, tổng số người'],
  ['vni', 'Phoøng Noäi vuï', 'Phòng Nội vụ'],
  ['vni', 'UÛY BAN NHAÂN DAÂN PHÖÔØNG', 'ỦY BAN NHÂN DÂN PHƯỜNG'],
  ['vni', 'Ñôn vò, chöùc vuï, toång soá ngöôøi', 'Đơn vị, chức vụ, tổng số người'],
] as const;

it.each(SAMPLES)('%s: %s', (set, written, read) => {
  expect(fromLegacy(written, set)).toBe(read);
  expect(legacySetOf(written)).toBe(set);
});

it('leaves alone what is Vietnamese, or another language, as it stands', () => {
  for (const text of ['Phòng Nội vụ', 'Ủy ban', 'Office', '12/QĐ-UBND', 'K’Dang', 'Krông Búk', ''])
    expect([text, legacySetOf(text)]).toEqual([text, undefined]);
  expect(vietnameseShare(['Phòng Nội vụ', 'abc'])).toBe(1);
  expect(vietnameseShare(['Phßng Néi vô'])).toBeLessThan(1);
});

it('shows capitals where the font does', () => {
  expect(fromLegacy('phßng néi vô', 'tcvn3', true)).toBe('PHÒNG NỘI VỤ');
});

it('reads every letter of the two sets', () => {
  const letters = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
  const tcvn3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ®';
  expect(fromLegacy(tcvn3, 'tcvn3')).toBe(letters);
});
