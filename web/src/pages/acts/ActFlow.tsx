/** What an act made of which unit, as a picture: nothing where no unit comes of another by it. */
import { type Day, previousDay } from '../../../../src/domain/time/day.ts';
import { useApi } from '../../api/use-api.ts';
import { Flow } from '../../parts/Flow.tsx';
import { useText } from '../../words/text.ts';
import { ACTS } from './acts-words.ts';
import style from './Acts.module.css';

/** The picture, of the day on which the act takes effect. */
export const ActFlow = ({ id, day }: { readonly id: string; readonly day: Day }) => {
  const say = useText(ACTS);
  const query = useApi('/api/v1/correspondence', {
    ownDays: true,
    query: { from: previousDay(day), to: day, limit: 500 },
  });
  const rows = (query.data?.data ?? []).filter((row) => row.acts.includes(id));
  if (!rows.some((row) => row.how === 'succeeded')) return null;
  return (
    <section aria-labelledby="flow" className={style['block']}>
      <h2 id="flow">{say('flow')}</h2>
      <Flow rows={rows} label={say('flow')} />
    </section>
  );
};
