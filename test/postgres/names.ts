/** Vietnamese words that tell a right order from a nearly right one. */

const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ');
/** None, huyền, hỏi, ngã, sắc, nặng: as combining marks, in the order of dictionaries. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const ONSETS = ['', 'B', 'C', 'ch', 'd', 'Đ', 'gi', 'Kh', 'ng', 'Ngh', 'ph', 'qu', 'th', 'Tr', 'x'];

const CHOSEN = [
  'Uông Bí|Quảng Ninh|Quảng Nam|Quảng Ngãi|Hòa Bình|Hoà Bình|Hoa Lư|Hoá Thượng|Hóa Thượng',
  'Đông Triều|Đồng Tháp|Dông|Dương Kinh|Đà Nẵng|Da Nang|Đặng Thùy Trâm|Đặng Thuỳ Trâm',
  'Phường 1|Phường 10|Phường 2|phường 1|Phương Đông|Phường Đông|Vàng Danh|Vạng|Vang',
  'Lê Lợi|Lê Lai|Le|Lệ Thủy|Lệ Thủy|Trưng Vương|Trung Vuong|Thừa Thiên – Huế|Thừa Thiên Huế',
  "Bắc Giang|Bạc Liêu|Bà Rịa - Vũng Tàu|Cà Mau|Cần Thơ|Cân|Cấn|Ea Súp|Cư M'gar|Krông Búk",
].flatMap((line) => line.split('|'));

/** Some thousand names, in NFC: every vowel under every tone after many onsets, alone and followed by another word. */
export const NAMES: readonly string[] = [
  ...CHOSEN,
  ...VOWELS.flatMap((vowel) =>
    TONES.flatMap((tone) =>
      ONSETS.flatMap((onset) => {
        const word = (onset + vowel + tone).normalize('NFC');
        return [word, word.toUpperCase(), `${word}n Hà`, `${word}-Bắc`];
      }),
    ),
  ),
];
