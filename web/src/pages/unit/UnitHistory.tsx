/** Everything the register holds of a unit, on both axes: when it was so, and since which act that is known. */
import { useState } from 'react';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { HistoryTable } from '../../parts/HistoryTable.tsx';
import { useText } from '../../words/text.ts';
import { UNIT } from './unit-words.ts';
import style from './UnitPage.module.css';

/** The section; `all`: it begins with what was once believed; else what was once believed and is no more is shown when asked for. */
export const UnitHistory = ({ id, all: from }: { readonly id: string; readonly all: boolean }) => {
  const say = useText(UNIT);
  const [all, setAll] = useState(from);
  const history = useApi('/api/v1/units/{id}/history', { params: { id }, query: { limit: 500 } });
  return (
    <section aria-labelledby="history" className={style['block']}>
      <h2 id="history">{say('history')}</h2>
      <button
        type="button"
        aria-pressed={all}
        data-screen
        onClick={() => {
          setAll(!all);
        }}
      >
        {say(all ? 'onlyNow' : 'withOld')}
      </button>
      <Answered query={history}>
        {({ data, names }) => (
          <HistoryTable
            of={id}
            rows={all ? data : data.filter((r) => r.recorded.to === undefined)}
            names={names}
          />
        )}
      </Answered>
    </section>
  );
};
