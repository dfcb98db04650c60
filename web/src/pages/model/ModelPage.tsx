/** One model: what it does, what it takes, where it can be done, and what it brought. */
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { ModelEvidence } from './ModelEvidence.tsx';
import { ModelPlace } from './ModelPlace.tsx';
import { MODEL } from './model-words.ts';
import style from './Model.module.css';

/** The page. */
export const ModelPage = () => {
  const { id } = useParams({ from: '/models/$id' });
  const { area } = useSearch({ from: '/models/$id' });
  const navigate = useNavigate();
  const say = useText(MODEL);
  const language = useLanguage();
  const dayOf = (text: string): string => {
    const day = parseDay(text);
    return day ? dayText(day, language) : text;
  };
  const query = useApi('/api/v1/models/{id}', { params: { id } });
  return (
    <Answered whole query={query}>
      {({ acts, title, before, done, areaName, text, aboutPersons, places }) => (
        <>
          <PageHead
            title={title}
            lead={
              acts.length === 1
                ? areaName
                : say('between', {
                    area: areaName,
                    n: numberText(acts.length, language),
                    from: dayOf(before),
                    to: dayOf(done),
                  })
            }
          />
          <ul aria-label={say('acts')}>
            {acts.map((one) => (
              <li key={one.act}>
                <Link to="/acts/$id" params={{ id: one.act }} search>
                  {one.title}
                </Link>
              </li>
            ))}
          </ul>
          <h2 className={style['part']}>{say('does')}</h2>
          <ul>
            {text.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {aboutPersons > 0 && (
            <p className="quiet">{say('persons', { n: String(aboutPersons) })}</p>
          )}
          {places.length === 0 && <p className="quiet">{say('nowhere')}</p>}
          {places.length > 0 && (
            <Choice
              label={say('where')}
              value={area ?? ''}
              options={[['', '—'], ...places.map(({ unit, name }) => [unit, name] as const)]}
              onChange={(next) => {
                void navigate({
                  to: '/models/$id',
                  params: { id },
                  search: (before) =>
                    ({ ...before, area: next === '' ? undefined : next }) as never,
                });
              }}
            />
          )}
          {area !== undefined && area !== '' && <ModelPlace id={id} area={area} />}
          <ModelEvidence id={id} before={before as Day} done={done as Day} />
        </>
      )}
    </Answered>
  );
};
