/** Where things go, as the clauses that end a sentence. */
import type { Placement } from '../acts/holding.ts';
import type { Moves } from '../shape/parts.ts';
import type { Speech } from './speech.ts';

/** One placement: “biên chế công chức của A: chuyển B”. */
export const placementText = ({ holding, to, end }: Placement, say: Speech): string => {
  const what = say.holding(holding);
  if (to !== undefined)
    return say.told(`${what} chuyển về ${say.unit(to)}`, `${what} goes to ${say.unit(to)}`);
  return end ? `${what}: ${say.end(end)}` : what;
};

/** That everything follows, and where the rest goes; empty where neither is said. */
export const movesText = ({ everything, placements = [] }: Moves, say: Speech): string => {
  const follows = say.told(
    'mọi tổ chức, nhân sự, biên chế, kinh phí, trụ sở đi theo chuyển về đơn vị tương ứng',
    'everything that serves it follows to the counterparts',
  );
  const clauses = [
    ...(everything === 'follows' ? [follows] : []),
    ...placements.map((placement) => placementText(placement, say)),
  ];
  return clauses.map((clause) => `; ${clause}`).join('');
};
