/** The head of the page of a unit that the register does not know, or knows only as taken back. */
import type { ApiProblem } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { useText } from '../../words/text.ts';
import { UNIT } from './unit-words.ts';

/** The head: the name that it was recorded with, where it ever was. */
export const UnitUndone = ({
  id,
  problem,
}: {
  readonly id: string;
  readonly problem: ApiProblem;
}) => {
  const say = useText(UNIT);
  const { data } = useApi('/api/v1/units/{id}/history', { params: { id }, query: { limit: 500 } });
  const named = data?.data.findLast((row) => row.aspect === 'unit.name' && row.key === id);
  return named ? (
    <PageHead title={named.text} lead={say('undone')} />
  ) : (
    <PageHead title={say('notThen')} lead={problem.detail} />
  );
};
