/** One model: what it does, what it takes, where it can be done, and what it brought. */
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { parseDay } from '../../../../src/domain/time/day.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useText } from '../../words/text.ts';
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
  const query = useApi('/api/v1/models/{id}', { params: { id } });
  const lines = useApi('/api/v1/models', { ownDays: true });
  const on = parseDay(lines.data?.data.find(({ act }) => act === id)?.effect ?? '');
  return (
    <Answered whole query={query}>
      {({ act, title, areaName, text, aboutPersons, places }) => (
        <>
          <PageHead title={title} lead={areaName} />
          <p>
            <Link to="/acts/$id" params={{ id: act }} search>
              {say('from', { area: areaName, act: title })}
            </Link>
          </p>
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
          {on && <ModelEvidence id={id} on={on} />}
        </>
      )}
    </Answered>
  );
};
