import type { AspectOf } from '../aspect.ts';
import type { UnitId } from '../ids.ts';
import type { VotingBody } from '../vocabulary.ts';
import { type VoteCounts, shareOfAll } from '../vote-counts.ts';

/** What a body of people said of a change of a unit, as counted at one place: a quarter of a commune, or the unit itself. */
export interface UnitVote {
  readonly key: readonly [UnitId, place: UnitId, VotingBody];
  readonly value: VoteCounts & { readonly matter: string };
}

const count = { type: 'integer' } as const;

/** The aspect. */
export const unitVote: AspectOf<UnitVote> = {
  label: ['Kết quả lấy ý kiến, biểu quyết', 'Result of a vote'],
  key: [{ column: 'unit', refers: 'unit' }, { column: 'place', names: 'unit' }, { column: 'body' }],
  columns: {
    matter: { type: 'text' },
    listed: count,
    issued: count,
    returned: count,
    valid_sheets: { ...count, member: 'valid' },
    in_favour: { ...count, member: 'inFavour' },
    against: count,
  },
  attribute: true,
  called: ([unit, place, body], say) => {
    const who = say.word('votingBody', body);
    return unit === place ? who : `${who}, ${say.name(`unit:${place}`)}`;
  },
  words: (say, _key, value) => {
    const { matter, listed, returned, inFavour, against } = value;
    const [n, back, yes, no] = [listed, returned, inFavour, against].map(say.number);
    const share = say.percent(shareOfAll(value, inFavour) / 100);
    return say.told(
      `${matter}: ${yes}/${n} đồng ý (${share} tổng số), ${no} không đồng ý, ${back} tham gia`,
      `${matter}: ${yes} of ${n} in favour (${share} of all), ${no} against, ${back} took part`,
    );
  },
};
