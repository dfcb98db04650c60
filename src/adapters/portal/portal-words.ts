/** Words of the portal. */
import type { Both } from '../../domain/both.ts';
import { VOICE_WORDS } from './voice-words.ts';
import { CALENDAR } from './calendar-words.ts';
import { NEWS } from './news-words.ts';
import { type Language, inLanguage } from '../../words/language.ts';

/** The table. */
const PORTAL = {
  ...NEWS,
  ...CALENDAR,
  ...VOICE_WORDS,
  skip: ['Đến nội dung', 'To the content'],
  pages: ['Các trang', 'Pages'],
  home: ['Trang chủ', 'Home'],
  apparatus: ['Bộ máy', 'Apparatus'],
  acts: ['Văn bản', 'Acts'],
  search: ['Tìm kiếm', 'Search'],
  desk: ['Bàn làm việc', 'The desk'],
  ask: ['Xã, phường, cơ quan, trường… nay ở đâu?', 'What became of a commune, body, school?'],
  askHelp: [
    'Gõ tên cũ hoặc mới, có dấu hay không dấu, mã, hoặc số văn bản.',
    'Type an old or new name, with or without accents, a code, or the number of an act.',
  ],
  find: ['Tìm', 'Search'],
  today: ['Bộ máy hôm nay, {day}', 'The apparatus today, {day}'],
  communes: ['xã, phường', 'communes and wards'],
  residential: ['thôn, khu', 'hamlets and quarters'],
  bodies: ['đầu mối', 'bodies'],
  posts: ['chức danh', 'posts'],
  quota: ['biên chế được giao', 'quota assigned'],
  latest: ['Văn bản mới có hiệu lực', 'Acts that took effect last'],
  allActs: ['Tất cả văn bản', 'All acts'],
  noResult: ['Không tìm thấy gì cho “{q}”.', 'Nothing was found for “{q}”.'],
  results: ['{n} kết quả cho “{q}”', '{n} results for “{q}”'],
  partly: [
    'Không có gì đủ mọi từ; dưới đây là những gì gần nhất.',
    'Nothing has every word; these come nearest.',
  ],
  type: ['Loại', 'Type'],
  keptOn: [
    'Bản lưu của cổng, theo sổ bộ ngày {day}.',
    'The portal as it was kept on {day}, by the register of that day.',
  ],
  allUnits: ['Mọi đơn vị, theo tên', 'Every unit, by name'],
  every: ['Tất cả', 'Everything'],
  unit: ['Đơn vị, địa bàn', 'Units'],
  function: ['Nhiệm vụ', 'Functions'],
  act: ['Văn bản', 'Acts'],
  unitHit: ['đơn vị', 'unit'],
  functionHit: ['nhiệm vụ', 'function'],
  actHit: ['văn bản', 'act'],
  former: ['tên cũ', 'former name'],
  gone: ['không còn', 'no longer'],
  from: ['Từ ngày', 'From'],
  to: ['Đến ngày', 'To'],
  became: ['Từng bước', 'Step by step'],
  byAct: ['theo', 'by'],
  now: ['Nay liên hệ', 'Where to go now'],
  nowhere: ['Không đơn vị nào trong sổ bộ tiếp nhận.', 'No unit of the register took it over.'],
  still: ['Đang hoạt động', 'In operation'],
  ended: ['Không còn từ {day}', 'No more since {day}'],
  lineage: ['Trước và sau', 'Before and after'],
  does: ['Làm gì', 'What it does'],
  nothingRecorded: ['Sổ bộ chưa ghi.', 'The register records none.'],
  leads: ['chủ trì', 'leads'],
  supports: ['phối hợp', 'supports'],
  joint: ['cùng chủ trì', 'leads jointly'],
  postsOf: ['Chức danh', 'Posts'],
  places: ['{n} người', '{n} places'],
  onePlace: ['1 người', '1 place'],
  quotaHeld: ['Biên chế được giao', 'Quota assigned'],
  premises: ['Trụ sở', 'Premises'],
  below: ['Đơn vị trực thuộc', 'Units below'],
  onDay: ['Vào ngày {day}', 'On {day}'],
  asked: ['Xem vào ngày', 'As on'],
  show: ['Xem', 'Show'],
  qr: ['Mã QR của trang này, để in lên bảng tin', 'QR code of this page, for a notice board'],
  number: ['Số', 'Number'],
  issuer: ['Cơ quan ban hành', 'Issued by'],
  signed: ['Ký ngày', 'Signed'],
  effect: ['Hiệu lực', 'In force from'],
  basis: ['Căn cứ', 'Basis'],
  article: ['Điều {n}', 'Article {n}'],
  untold: [
    '{n} nội dung không nêu ở đây: về người, hoặc sửa văn bản khác.',
    '{n} operations are not told here: about persons, or corrections of other acts.',
  ],
  undone: ['Văn bản này đã bị bãi bỏ trong sổ bộ.', 'This act was undone in the register.'],
  touches: ['Về các đơn vị', 'About'],
  older: ['Cũ hơn', 'Older'],
  newer: ['Mới hơn', 'Newer'],
  notFound: ['Không có trang này', 'There is no such page'],
  notFoundHelp: [
    'Địa chỉ có thể đã gõ sai. Tìm theo tên ở dưới.',
    'The address may be mistyped. Search by name below.',
  ],
  source: [
    'Mọi thông tin lấy từ sổ bộ, mỗi dòng có văn bản đứng sau.',
    'Everything here comes from the register; each line has an act behind it.',
  ],
  data: ['Dữ liệu mở', 'Open data'],
  dataSays: [
    'Mỗi dòng một đơn vị: mã, tên, loại, khối, cấp trên, số chỗ, biên chế, từ ngày nào và theo văn bản nào. Không có dữ liệu về người.',
    'One line a unit: code, name, kind, bloc, superior, places, quota, since when and by which act. There is nothing about persons.',
  ],
  licence: ['Điều kiện sử dụng', 'Licence'],
  noLicence: [
    'Cơ quan chưa công bố điều kiện sử dụng; hỏi cơ quan trước khi dùng lại.',
    'The office has published no licence; ask it before using the data again.',
  ],
  programmers: ['Cho người viết phần mềm', 'For programmers'],
  interface: ['Tài liệu API', 'Documentation of the API'],
  feed: ['Tin văn bản (Atom)', 'Feed of acts (Atom)'],
  more: ['+{n} nữa', '+{n} more'],
} as const satisfies Readonly<Record<string, Both>>;

/** Says words of the portal, with `{names}` filled in. */
export type Say = (word: keyof typeof PORTAL, given?: Readonly<Record<string, string>>) => string;

/** What says them in a language. */
export const sayingIn =
  (language: Language): Say =>
  (word, given = {}) =>
    inLanguage(language, PORTAL[word]).replaceAll(/\{(\w+)\}/g, (all, name: string) =>
      Object.hasOwn(given, name) ? (given[name] ?? '') : all,
    );
