import { countedTogether, shareOfAll } from '../../register/vote-counts.ts';
import type { Speech } from '../speech.ts';
import type { RecordVote } from './shape.ts';

/** Record a vote, in one sentence. */
export const words = ({ unit, body, matter, sheets }: RecordVote, say: Speech): string => {
  const all = countedTogether(sheets);
  const share = say.number(Math.round(shareOfAll(all, all.inFavour) * 10) / 10);
  const [yes, listed] = [say.number(all.inFavour), say.number(all.listed)];
  const places = say.number(sheets.length);
  const [vi, en] = sheets.length > 1 ? [`, ở ${places} nơi`, `, at ${places} places`] : ['', ''];
  return say.told(
    `${say.unit(unit)}, ${matter}: ${say.word('votingBody', body)} ${yes}/${listed} đồng ý, bằng ${share}% tổng số${vi}`,
    `${say.unit(unit)}, ${matter}: ${say.word('votingBody', body)}, ${yes} of ${listed} in favour, ${share}% of all${en}`,
  );
};
