/** What a model brought: before and after, beside places that did not do it, with what the number takes for granted. */
import { useState } from 'react';
import { TARGET_SUBJECTS } from '../../../../src/domain/register/vocabulary.ts';
import { type Day, addYears } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { numberText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { UnitLink } from '../../parts/links.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { MODEL } from './model-words.ts';
import style from './Model.module.css';

/** The section; `before`: the last day before the model was done, `done`: the day by which it was. */
export const ModelEvidence = ({
  id,
  before,
  done,
}: {
  readonly id: string;
  readonly before: Day;
  readonly done: Day;
}) => {
  const say = useText(MODEL);
  const language = useLanguage();
  const [subject, setSubject] = useState<(typeof TARGET_SUBJECTS)[number]>('bodies');
  const [from, setFrom] = useState<Day>(before);
  const [to, setTo] = useState<Day>(addYears(done, 1));
  const query = useApi('/api/v1/models/{id}/evidence', {
    params: { id },
    query: { subject, from, to },
    ownDays: true,
  });
  const number = (n: number): string => numberText(n, language);
  return (
    <section className={style['part']} aria-label={say('evidence')}>
      <h2>{say('evidence')}</h2>
      <p className="quiet">{say('evidenceLead')}</p>
      <div className={style['asked']}>
        <Choice
          label={say('measure')}
          value={subject}
          options={TARGET_SUBJECTS.map((one) => [one, labelOf('targetSubject', one, language)])}
          onChange={(next) => {
            setSubject(next as typeof subject);
          }}
        />
        <DayField stacked label={say('fromDay')} value={from} onChange={setFrom} />
        <DayField stacked label={say('toDay')} value={to} onChange={setTo} />
      </div>
      <Answered query={query}>
        {({ places, treated, others, difference, assumptions }) => (
          <>
            <table className={style['totals']}>
              <thead>
                <tr>
                  <th scope="col">{say('place')}</th>
                  <th scope="col">{say('before')}</th>
                  <th scope="col">{say('after')}</th>
                  <th scope="col">{say('change')}</th>
                </tr>
              </thead>
              <tbody>
                {places.map((place) => (
                  <tr key={place.area}>
                    <th scope="row">
                      <UnitLink id={place.area}>{place.name}</UnitLink>{' '}
                      {place.treated && <span className="small">({say('did')})</span>}
                    </th>
                    <td>{number(place.before)}</td>
                    <td>{number(place.after)}</td>
                    <td>{say('percent', { n: number(place.change) })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {treated !== null && (
              <p>
                {say('mean')}: {say('percent', { n: number(treated) })}
              </p>
            )}
            {others === null && <p>{say('noOthers')}</p>}
            {others !== null && difference !== null && (
              <>
                <p>
                  {say('meanOthers')}: {say('percent', { n: number(others) })}
                </p>
                <p>
                  <strong>
                    {say('difference')}: {say('points', { n: number(difference) })}
                  </strong>
                </p>
                <p>{say('assumes')}:</p>
                <ul>
                  {assumptions.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Answered>
    </section>
  );
};
