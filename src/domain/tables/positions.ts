/** Job positions: what the scheme of a body allows, what quota it was assigned, and who is there. */
import { entryAt } from '../register/facts.ts';
import { ref } from '../register/ids.ts';
import { tierOf } from '../register/kinds.ts';
import { holdersAt, ofUnitAt, peopleAt, postsAt } from '../register/unit-at.ts';
import { POST_RANKS } from '../register/vocabulary.ts';
import {
  type Cell,
  NOTHING,
  type Row,
  type Table,
  actsBehind,
  amount,
  number,
  totalAmount,
  wrongIf,
} from './table.ts';
import { livingUnits } from './living-units.ts';

/** The table. */
export const POSITIONS: Table = {
  code: 'positions',
  title: ['Vị trí việc làm', 'Job positions'],
  about: [
    'Số người theo đề án vị trí việc làm (định mức), biên chế được giao và người có mặt của từng cơ quan, đơn vị, đặt cạnh nhau; số chỗ theo cấp của chức danh; chức danh còn khuyết. Khu, thôn không có ở đây. Cơ quan chưa có đề án để trống cột định mức. Biên chế giao hoặc người có mặt nhiều hơn đề án được đánh dấu.',
    'Beside each other, body by body: the people that the job-position scheme allows (the norm), the quota assigned, and the people present; places by rank of post; posts that nobody holds. Hamlets are no bodies. A body without a scheme has no norm. Quota or people above the scheme are marked.',
  ],
  columns: [
    ['Đơn vị', 'Unit'],
    ['Vị trí theo đề án', 'Positions of the scheme'],
    ['Định mức theo đề án', 'Norm of the scheme'],
    ['Biên chế giao', 'Assigned'],
    ['Có mặt', 'Present'],
    ['Chỗ cấp trưởng', 'Places of heads'],
    ['Chỗ cấp phó', 'Places of deputies'],
    ['Chỗ chuyên môn, phục vụ', 'Places of staff'],
    ['Chức danh khuyết', 'Posts nobody holds'],
  ],
  rows: (asked) =>
    livingUnits(asked).flatMap((unit): readonly Row[] => {
      const { view } = asked;
      const { facts, day } = view;
      const kind = view.kindOf(unit);
      if (kind === undefined || tierOf(kind) !== undefined) return [];
      const posts = postsAt(facts, unit, day);
      const scheme = entryAt(facts, 'unit.scheme', [unit], day);
      if (posts.length === 0 && !scheme) return [];
      const quota = ofUnitAt(facts, 'quota', unit, day);
      const people = peopleAt(facts, unit, day);
      const empty = posts.filter(({ key }) => holdersAt(facts, key[0], day).length === 0);
      const norm = scheme?.value?.places;
      const assigned = totalAmount(quota.map(({ value }) => value));
      const above = (count: number): boolean => norm !== undefined && count > norm;
      const ofScheme = (value: number | undefined): Cell =>
        value === undefined || !scheme ? NOTHING : number(value, 'people', [scheme.act]);
      return [
        {
          key: unit,
          level: 0,
          cells: [
            { is: 'thing', ref: ref('unit', unit) },
            ofScheme(scheme?.value?.positions),
            ofScheme(norm),
            quota.length === 0
              ? NOTHING
              : wrongIf(
                  above(assigned.amount),
                  amount(assigned, 'people', actsBehind(view, 'quota', quota)),
                ),
            wrongIf(
              above(people.length),
              number(people.length, 'people', actsBehind(view, 'person', people)),
            ),
            ...POST_RANKS.map((rank) => {
              const picked = posts.filter(({ value }) => value.rank === rank);
              return number(view.placesOf(unit, rank), 'people', actsBehind(view, 'post', picked));
            }),
            number(empty.length, 'people', actsBehind(view, 'post', empty)),
          ],
        },
      ];
    }),
};
