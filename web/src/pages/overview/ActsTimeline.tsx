/** The days on which something changed, newest first, with their acts. */
import { Link } from '@tanstack/react-router';
import type { ActType } from '../../../../src/domain/acts/act.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { OVERVIEW } from './overview-words.ts';
import style from './Overview.module.css';

/** The section. */
export const ActsTimeline = () => {
  const say = useText(OVERVIEW);
  const language = useLanguage();
  const days = useApi('/api/v1/days', { ownDays: true });
  return (
    <section aria-labelledby="acts" className={style['block']}>
      <h2 id="acts">{say('acts')}</h2>
      <Answered query={days}>
        {({ data }) => (
          <>
            <p className="quiet">
              {say('actsLead', { n: numberText(data.days.length, language) })}
            </p>
            <ol role="list" className={style['timeline']}>
              {data.days.toReversed().map((d) => (
                <li key={d.day}>
                  <Link to="." search={(now) => ({ ...now, asAt: d.day }) as never}>
                    {dayText(d.day as Day, language)}
                  </Link>
                  <span>
                    {d.acts.map((a) => (
                      <span key={a.id} className={style['act']}>
                        <Link to="/acts/$id" params={{ id: a.id }} search>
                          {a.title}
                        </Link>{' '}
                        <span className="quiet small">
                          {a.number ?? labelOf('actType', a.type as ActType, language)} ·{' '}
                          {say('changes', { n: numberText(a.entries, language) })}
                        </span>
                      </span>
                    ))}
                    {d.more > 0 && <span className="quiet">{say('more', { n: d.more })}</span>}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </Answered>
    </section>
  );
};
