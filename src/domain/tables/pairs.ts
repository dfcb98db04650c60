/** Pairs of offices by period: which are encouraged or forbidden, where both offices are, and where one person holds both. */
import { inForce } from '../law/in-force.ts';
import { OFFICE_PAIRS, type OfficePair, type PairStanding } from '../law/pairs.ts';
import type { DayView } from '../register/day-view.ts';
import { entryAt, keysOf, valueAt } from '../register/facts.ts';
import type { ActId, PersonId, PostId, UnitId } from '../register/ids.ts';
import { holdersAt } from '../register/unit-at.ts';
import {
  type Asked,
  type Cell,
  NOTHING,
  type Row,
  type Table,
  number,
  text,
  wrongIf,
} from './table.ts';

const STANDINGS: Readonly<Record<PairStanding, Cell>> = {
  encouraged: text('Khuyến khích', 'Encouraged'),
  forbidden: text('Không được', 'Forbidden'),
};

/** The posts of an area under the small letters of their titles. */
type Titles = ReadonlyMap<UnitId, readonly { readonly post: PostId; readonly title: string }[]>;

const titlesOn = ({ view, within }: Asked): Titles => {
  const found = new Map<UnitId, { post: PostId; title: string }[]>();
  for (const key of keysOf(view.facts, 'post')) {
    const held = valueAt(view.facts, 'post', key, view.day);
    const area = held && within(held.unit) && view.areaOf(held.unit);
    if (!held || !area) continue;
    const posts = found.get(area) ?? [];
    posts.push({ post: key[0], title: held.title.toLowerCase() });
    found.set(area, posts);
  }
  return found;
};

interface Held {
  /** Areas in which both offices are. */
  readonly areas: number;
  /** Those in which one person holds both. */
  readonly together: number;
  readonly acts: readonly ActId[];
}

const heldOn = (view: DayView, titles: Titles, pair: OfficePair): Held => {
  let [areas, together] = [0, 0];
  const acts: ActId[] = [];
  for (const [area, posts] of titles) {
    const tier = view.tierOf(area);
    if (tier === undefined || !pair.tiers.includes(tier)) continue;
    const [first, second] = pair.offices.map((office) =>
      posts.filter(({ title }) => office.test(title)),
    );
    if (!first?.length || !second?.length) continue;
    areas += 1;
    const holders = new Map<PersonId, PostId>(
      first.flatMap(({ post }) =>
        holdersAt(view.facts, post, view.day).map((person): [PersonId, PostId] => [person, post]),
      ),
    );
    const both = second.flatMap(({ post }) =>
      holdersAt(view.facts, post, view.day).flatMap((person) => {
        const other = holders.get(person);
        return other === undefined ? [] : [{ person, posts: [other, post] }];
      }),
    );
    if (both.length > 0) together += 1;
    for (const { person, posts: held } of both)
      for (const post of held) {
        const entry = entryAt(view.facts, 'tenure', [post, person], view.day);
        if (entry) acts.push(entry.act);
      }
  }
  return { areas, together, acts };
};

/** The table. */
export const PAIRS: Table = {
  code: 'pairs',
  title: ['Cặp chức danh theo thời kỳ', 'Pairs of offices by period'],
  about: [
    'Những cặp chức danh được khuyến khích hoặc không được để một người giữ, có giá trị từ ngày nào đến trước ngày nào, theo văn bản nào; với cặp đang có giá trị: bao nhiêu địa bàn có cả hai chức danh và ở bao nhiêu nơi một người giữ cả hai. Khuyến khích không phải là bắt buộc. Nhận ra chức danh bằng tên gọi; chưa cặp nào được đối chiếu nguyên văn.',
    'Pairs of offices that one person is encouraged or forbidden to hold, from which day and to before which, by which instrument; for those in force: in how many areas both offices are, and in how many one person holds both. What is encouraged is no duty. Offices are known by their titles; no pair has been read against the text.',
  ],
  columns: [
    ['Cặp chức danh', 'Pair'],
    ['Mã', 'Code'],
    ['Thế nào', 'How it stands'],
    ['Từ ngày', 'From'],
    ['Đến trước ngày', 'To before'],
    ['Văn bản', 'Instrument'],
    ['Nơi có cả hai', 'Areas with both'],
    ['Một người giữ', 'Held by one'],
  ],
  rows: (asked) => {
    const { view } = asked;
    const titles = titlesOn(asked);
    return OFFICE_PAIRS.map((pair): Row => {
      const { code, title, standing, from, to, cites } = pair;
      const held = inForce(pair, view.day) ? heldOn(view, titles, pair) : undefined;
      const wrong = standing === 'forbidden' && held !== undefined && held.together > 0;
      return {
        key: code,
        level: 0,
        cells: [
          { is: 'text', text: title },
          text(code, code),
          STANDINGS[standing],
          { is: 'day', day: from },
          to === undefined ? NOTHING : { is: 'day', day: to },
          text(cites, cites),
          held ? number(held.areas, 'areas') : NOTHING,
          held ? wrongIf(wrong, number(held.together, 'areas', held.acts)) : NOTHING,
        ],
      };
    });
  },
};
