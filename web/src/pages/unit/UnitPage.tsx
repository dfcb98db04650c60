/** A unit: what it is, holds and did; every value by its act and article. */
import { useParams } from '@tanstack/react-router';
import { ApiProblem } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { UnitGone } from './UnitGone.tsx';
import { UnitUndone } from './UnitUndone.tsx';
import { UnitHistory } from './UnitHistory.tsx';
import { UnitLineage } from './UnitLineage.tsx';
import { UnitNow } from './UnitNow.tsx';

/** The page. A unit that is not there on the day still has its lineage and its history. */
export const UnitPage = () => {
  const { id } = useParams({ from: '/units/$id' });
  const unit = useApi('/api/v1/units/{id}', { params: { id }, keep: false });
  const gone =
    unit.error instanceof ApiProblem && unit.error.status === 404 ? unit.error : undefined;
  // No day on which it lives: its record was undone or corrected away, or it never had any.
  const undone = gone !== undefined && gone.given['fate'] === undefined;
  return (
    <>
      {undone && <UnitUndone id={id} problem={gone} />}
      {gone && !undone && <UnitGone id={id} problem={gone} />}
      {!gone && (
        <Answered whole query={unit}>
          {({ data }) => <UnitNow unit={data} />}
        </Answered>
      )}
      {!undone && <UnitLineage id={id} />}
      <UnitHistory key={String(undone)} id={id} all={undone} />
    </>
  );
};
