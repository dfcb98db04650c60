/** Where each act stands on a day, and what still rests on it. */
import type { ActLine } from '../acts/act-list.ts';
import { entryAt } from '../register/facts.ts';
import { type Cell, NOTHING, type Row, type Table, number, text, worded } from './table.ts';
import type { DayView } from '../register/day-view.ts';

/** Acts that put the record right, and are no acts of an office. */
const OF_THE_RECORD = new Set(['opening-balance', 'correction', 'undo']);

const standingOf = ({ facts, day }: DayView, { act }: ActLine): readonly [Cell, Cell, Cell] => {
  if (act.effect > day) return [text('chưa có hiệu lực', 'not in force yet'), NOTHING, NOTHING];
  const entry = entryAt(facts, 'act.standing', [act.id], day);
  return entry?.value
    ? [
        worded('actStanding', entry.value.standing),
        { is: 'day', day: entry.day },
        { is: 'act', act: entry.act },
      ]
    : [text('còn hiệu lực', 'in force'), NOTHING, NOTHING];
};

/** The table. */
export const ACTS_STANDING: Table = {
  code: 'acts',
  title: ['Hiệu lực của văn bản', 'Standing of acts'],
  about: [
    'Mỗi văn bản đã ký đến ngày xem: còn hiệu lực, được sửa đổi, bị thay thế, bãi bỏ, hết hiệu lực hay chưa có hiệu lực; từ ngày nào, theo văn bản nào; bao nhiêu văn bản còn dẫn nó làm căn cứ. Văn bản đã bị hủy bỏ việc ghi nhận thì không có ở đây. Của một đơn vị: văn bản do nó hoặc đơn vị bên dưới ban hành.',
    'Each act signed by the day: in force, amended, replaced, repealed, expired, or not in force yet; from which day and by which act; how many acts cite it as a basis. Acts that were undone are not here. Of a body: those that it or a unit below it issued.',
  ],
  columns: [
    ['Văn bản', 'Act'],
    ['Loại', 'Type'],
    ['Ngày ký', 'Signed'],
    ['Có hiệu lực từ', 'In force from'],
    ['Hiệu lực', 'Standing'],
    ['Từ ngày', 'Since'],
    ['Theo văn bản', 'By'],
    ['Văn bản dựa vào nó', 'Acts that rest on it'],
  ],
  rows: ({ view, acts, within }) =>
    [...acts]
      .filter(
        ({ act, undone }) =>
          undone === undefined &&
          act.signed <= view.day &&
          within(act.issuerUnit) &&
          !OF_THE_RECORD.has(act.type),
      )
      .toSorted((a, b) =>
        a.act.signed === b.act.signed ? a.seq - b.seq : a.act.signed < b.act.signed ? 1 : -1,
      )
      .map((line): Row => {
        const { act } = line;
        const resting = acts
          .restingOn(act.id)
          .filter(({ act: other, undone }) => undone === undefined && other.signed <= view.day);
        return {
          key: act.id,
          level: 0,
          cells: [
            { is: 'act', act: act.id },
            worded('actType', act.type),
            { is: 'day', day: act.signed },
            { is: 'day', day: act.effect },
            ...standingOf(view, line),
            number(
              resting.length,
              'count',
              resting.map(({ act: other }) => other.id),
            ),
          ],
        };
      }),
};
