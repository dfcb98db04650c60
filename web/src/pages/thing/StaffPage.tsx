/** The quality of the staff after form 8B, and who reaches the age of retirement: for who keeps the records. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { parseDay } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { PickField } from '../../parts/PickField.tsx';
import { UnitLink } from '../../parts/links.tsx';
import type { Picked } from '../../parts/picked.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { LeaderTable } from './LeaderTable.tsx';
import { RECORD } from './record-words.ts';
import style from './Record.module.css';

/** The page. */
export const StaffPage = () => {
  const say = useText(RECORD);
  const language = useLanguage();
  const [unit, setUnit] = useState<Picked | undefined>();
  const query = useApi('/api/v1/records/quality', {
    query: unit === undefined ? {} : { unit: unit.id },
  });
  const number = (n: number): string => numberText(n, language);
  const dated = (text: string): string => {
    const day = parseDay(text);
    return day === undefined ? text : dayText(day, language);
  };
  return (
    <>
      <PageHead title={say('quality')} lead={say('qualityLead')} />
      {query.data && (
        <div className={style['over']}>
          <PickField
            label={say('over')}
            kind="unit"
            day={query.data.asAt}
            value={unit}
            onPick={setUnit}
          />
        </div>
      )}
      <Answered query={query}>
        {({ data, bands, leaderBands, leaders, plannedLeaders, planned, retirements }) => (
          <>
            <div className={style['scroll']} tabIndex={0} role="region" aria-label={say('quality')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('category')}</th>
                    {(
                      [
                        'people',
                        'recorded',
                        'women',
                        'minorities',
                        'party',
                        'graduates',
                        'theory',
                        'average',
                      ] as const
                    ).map((column) => (
                      <th key={column} scope="col" className={style['figure']}>
                        {say(column)}
                      </th>
                    ))}
                    {bands.map((band) => (
                      <th key={band} scope="col" className={style['figure']}>
                        {say('age', { band })}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {data.map((row) => (
                    <tr key={row.category}>
                      <th scope="row">{row.category}</th>
                      {[
                        ['people', row.people],
                        ['recorded', row.recorded],
                        ['women', row.women],
                        ['minorities', row.minorities],
                        ['party', row.party],
                        ['graduates', row.graduates],
                        ['theory', row.advancedTheory],
                        ['average', row.averageAge],
                        ...row.bands.map((n, i) => [bands[i] ?? i, n] as const),
                      ].map(([key, value]) => (
                        <td key={key} className={style['figure']}>
                          {typeof value === 'number' &&
                          (row.recorded > 0 || key === 'people' || key === 'recorded')
                            ? number(value)
                            : '…'}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <LeaderTable title={say('leaders')} rows={leaders} bands={leaderBands} />
            <LeaderTable title={say('plannedLeaders')} rows={plannedLeaders} bands={leaderBands} />
            <section className={style['record']}>
              <h2>{say('planned')}</h2>
              <p>
                {say('plannedOf', {
                  people: number(planned.people),
                  known: number(planned.known),
                  women: number(planned.women),
                  young: number(planned.young),
                })}
              </p>
              <p className="quiet small">{say('plannedAsk')}</p>
            </section>
            <section className={style['record']}>
              <h2>{say('retire')}</h2>
              {retirements.length === 0 && <p className="quiet">{say('nobodyRetires')}</p>}
              {retirements.length > 0 && (
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{say('person')}</th>
                      <th scope="col">{say('unit')}</th>
                      <th scope="col">{say('day')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {retirements.map((one) => (
                      <tr key={one.person}>
                        <th scope="row">
                          <Link to="/people/$id" params={{ id: one.person }} search>
                            {one.person}
                          </Link>
                        </th>
                        <td>
                          <UnitLink id={one.unit}>{one.unitName}</UnitLink>
                        </td>
                        <td>
                          {dated(one.day)} {one.overdue ? `(${say('overdue')})` : ''}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </section>
          </>
        )}
      </Answered>
    </>
  );
};
