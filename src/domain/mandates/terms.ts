/**
 * What a mandate is about, in terms that can be compared: pairs of neighbouring syllables, which is what most Vietnamese words are,
 * without accents and case, without the words that every mandate has, and without the name of the body that has it.
 */
import { nameKey } from '../acts/act-number.ts';

/** A term with the words as they stand in the text. */
export interface Term {
  readonly key: string;
  readonly words: string;
  /** It is all that is said at its place: a field of its own in a list of fields. */
  readonly whole: boolean;
}

/** Phrases of the trade that say nothing of what a mandate is about. */
const BOILERPLATE = [
  'tham mưu',
  'giúp việc',
  'tổ chức thực hiện',
  'thực hiện',
  'chủ trì',
  'phối hợp',
  'hướng dẫn',
  'đôn đốc',
  'theo dõi',
  'tiếp nhận',
  'xử lý',
  'giải quyết',
  'quản lý nhà nước về',
  'quản lý nhà nước',
  'quản lý',
  'vận động',
  'chăm lo',
  'chức năng',
  'nhiệm vụ',
  'công tác',
  'theo quy định của pháp luật',
  'theo quy định',
  'trên địa bàn',
  'trực thuộc',
  'có liên quan',
  'cơ quan',
  'đơn vị',
  // For whom, not what.
  'cán bộ',
  'công chức',
  'viên chức',
  'đảng viên',
  'nhân dân',
] as const;

/** Words between which nothing is one term. */
const BETWEEN = [
  'và',
  'của',
  'các',
  'những',
  'về',
  'với',
  'cho',
  'đối',
  'tại',
  'trong',
  'ở',
  'theo',
  'là',
  'do',
  'từ',
  'đến',
  'gửi',
  'cấp',
  'thành',
  'phố',
  'phường',
  'xã',
  'huyện',
  'tỉnh',
] as const;

/** Of these, those that without accents look like another word: "tại" like "tài". */
const LIKE_OTHERS: ReadonlySet<string> = new Set(['tại', 'là', 'do', 'từ', 'về', 'thành', 'phố']);

/** What is done, or done everywhere: in two lists it does not make one field of two. */
const NO_FIELD: ReadonlySet<string> = new Set(
  [
    'hành chính',
    'tổng hợp',
    'tài chính',
    'văn phòng',
    'giám sát',
    'kiểm tra',
    'kiểm soát',
    'quy hoạch',
    'đánh giá',
    'xây dựng',
    'phát triển',
    'đầu tư',
    'kế hoạch',
    'đào tạo',
    'bồi dưỡng',
    'tuyên truyền',
  ].map(nameKey),
);

/** What is said in several ways, and the one that stands for it. */
const SAME: readonly (readonly [said: string, term: string])[] = [
  ['giáo dục và đào tạo', 'giáo dục'],
  ['giáo dục lý luận chính trị', 'lý luận chính trị'],
  ['giáo dục pháp luật', 'phổ biến pháp luật'],
  ['quy chế dân chủ', 'dân chủ'],
  ['tiếp công dân', 'tiếp dân'],
  ['mạng máy tính', 'hệ thống mạng'],
  ['số người làm việc', 'biên chế'],
];

const SEPARATORS = /[^\p{L}\p{N}\s]+/u;

const lower = (text: string): string => text.normalize('NFC').toLowerCase();

/** How a text is read: with its accents, which tell "tài" from "tại", or without where it has none. */
const readerOf = (text: string): ((word: string) => string) =>
  nameKey(text) === lower(text).replaceAll(/\s+/g, ' ').trim() ? nameKey : lower;

/** The runs of syllables that stand beside each other once the words that say nothing are taken out. */
const runsOf = (phrase: string, read: (word: string) => string): readonly (readonly string[])[] => {
  const words = phrase.split(/\s+/u).filter((word) => word !== '');
  const plain = words.map(read);
  const gone = new Set<number>();
  const between = read === nameKey ? BETWEEN.filter((word) => !LIKE_OTHERS.has(word)) : BETWEEN;
  for (const formula of [...BOILERPLATE, ...between]) {
    const parts = read(formula).split(' ');
    for (let at = 0; at + parts.length <= plain.length; at += 1)
      if (parts.every((part, i) => plain[at + i] === part && !gone.has(at + i)))
        for (const i of parts.keys()) gone.add(at + i);
  }
  const runs: string[][] = [[]];
  for (const [i, word] of words.entries())
    if (gone.has(i)) runs.push([]);
    else runs.at(-1)?.push(word);
  return runs.filter((run) => run.length > 0);
};

const termsIn = (text: string): readonly Term[] => {
  const read = readerOf(text);
  const said = SAME.reduce(
    (now, [from, to]) => now.replaceAll(read(from), read(to)),
    text.normalize('NFC').replace(/^./u, (first) => first.toLowerCase()),
  );
  return said
    .split(SEPARATORS)
    .flatMap((phrase) => runsOf(phrase, read))
    .flatMap((run): readonly Term[] => {
      const term = (words: string): Term => ({
        key: nameKey(words),
        words,
        whole: run.length <= 2 && !NO_FIELD.has(nameKey(words)),
      });
      const [first = ''] = run;
      return run.length === 1
        ? [term(first)]
        : run.slice(1).map((word, i) => term(`${run[i] ?? ''} ${word}`));
    });
};

/** The terms of a mandate, each once. `holder`: the names of the body that has it, whose words are no terms. */
export const termsOf = (text: string, holder: readonly string[] = []): readonly Term[] => {
  const own = new Set(holder.flatMap(termsIn).map(({ key }) => key));
  const found = new Map<string, Term>();
  for (const term of termsIn(text))
    if (!own.has(term.key) && !found.get(term.key)?.whole) found.set(term.key, term);
  return [...found.values()];
};
