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
import { FigureTable } from './FigureTable.tsx';
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
            <FigureTable
              label={say('quality')}
              first={say('category')}
              columns={[
                say('people'),
                say('recorded'),
                say('women'),
                say('minorities'),
                say('party'),
                say('graduates'),
                say('theory'),
                say('average'),
                ...bands.map((band) => say('age', { band })),
              ]}
              lines={data.map((row) => ({
                of: row.category,
                figures: [
                  number(row.people),
                  number(row.recorded),
                  ...[
                    row.women,
                    row.minorities,
                    row.party,
                    row.graduates,
                    row.advancedTheory,
                    row.averageAge,
                    ...row.bands,
                  ].map((n) => (n !== null && row.recorded > 0 ? number(n) : '…')),
                ],
              }))}
            />
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
