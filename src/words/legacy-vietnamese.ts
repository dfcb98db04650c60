/**
 * Vietnamese as it was written before Unicode: letters of TCVN3 (fonts `.Vn…`, ABC) and of VNI, each a text of Western letters
 * that only looks Vietnamese in its font. Tables after TCVN 5712:1993 (VN3) and the VNI character set for Windows.
 */

/** Which of the two. */
export type LegacySet = 'tcvn3' | 'vni';

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]));

const TCVN3 = pairs(
  'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00ADư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ',
);

const VNI_MARKS =
  'aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ où\u00F3 oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ';
const VNI = new Map([
  ...pairs(VNI_MARKS),
  ...[...pairs(VNI_MARKS)].flatMap(([from, to]): [string, string][] => {
    const [letter = '', mark = ''] = from;
    const upper = letter.toUpperCase();
    return [
      [upper + mark, to.toUpperCase()],
      [upper + mark.toUpperCase(), to.toUpperCase()],
    ];
  }),
  ...pairs('ôơ öư ñđ æỉ óĩ òị îỵ ÔƠ ÖƯ ÑĐ ÆỈ ÓĨ ÒỊ ÎỴ'),
]);

const fromTcvn3 = (text: string): string =>
  Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join('');

const fromVni = (text: string): string => {
  let read = '';
  for (let at = 0; at < text.length;) {
    const two = VNI.get(text.slice(at, at + 2));
    read += two ?? VNI.get(text.charAt(at)) ?? text.charAt(at);
    at += two === undefined ? 1 : 2;
  }
  return read;
};

/** The text as Unicode. `capitals`: its font shows capitals whatever the letters are (fonts that end with `H`). */
export const fromLegacy = (text: string, set: LegacySet, capitals = false): string => {
  const read = set === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
  return capitals ? read.toUpperCase() : read;
};

const INITIAL = '(?:ngh?|nh|kh|gh|gi|qu|ch|ph|th|tr|[bcdđghklmnprstvx])?';
const NUCLEUS =
  'iêu|yêu|oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy]';
const SYLLABLE = new RegExp(`^${INITIAL}(?:${NUCLEUS})(?:ng|nh|ch|[cmnpt])?$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word is spelled as Vietnamese ones are: one syllable, one tone at most. */
const isSyllable = (word: string): boolean => {
  const apart = word.toLowerCase().normalize('NFD');
  const plain = apart.replaceAll(TONES, '').normalize('NFC');
  return (apart.match(TONES) ?? []).length <= 1 && SYLLABLE.test(plain);
};

/** Words of a text that have a letter which English has not, and how many of them are Vietnamese syllables. */
const spelled = (text: string): { readonly marked: number; readonly right: number } => {
  const words = (text.match(/[^\s\d.,;:()/"“”'?!–-]+/gu) ?? []).filter((word) =>
    // A soft hyphen is a letter of TCVN3.
    /[^ -~]/u.test(word),
  );
  return { marked: words.length, right: words.filter(isSyllable).length };
};

/** How much of the texts is spelled as Vietnamese: from 0 to 1; 1 where nothing has a mark. */
export const vietnameseShare = (texts: Iterable<string>): number => {
  let [marked, right] = [0, 0];
  for (const text of texts) {
    const found = spelled(text);
    marked += found.marked;
    right += found.right;
  }
  return marked === 0 ? 1 : right / marked;
};

/** The set that a text is written in; nothing where it is Vietnamese as it stands, or no set makes it so. */
export const legacySetOf = (text: string): LegacySet | undefined => {
  const { marked, right } = spelled(text);
  if (marked === 0 || right === marked) return undefined;
  const best = (['tcvn3', 'vni'] as const)
    .map((set) => ({ set, ...spelled(fromLegacy(text, set)) }))
    .toSorted((a, b) => b.right - a.right)[0];
  return best && best.right > right && best.right * 10 >= best.marked * 8 ? best.set : undefined;
};
