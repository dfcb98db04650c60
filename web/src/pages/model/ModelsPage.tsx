/** The models there are. */
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { UnitId } from '../../../../src/domain/register/ids.ts';
import { spanId } from '../../../../src/domain/models/span.ts';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import { dayText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { PickField } from '../../parts/PickField.tsx';
import type { Picked } from '../../parts/picked.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { MODEL } from './model-words.ts';
import style from './Model.module.css';

type Line = Answer<'/api/v1/models'>['data'][number];

const Lines = ({ lines, title }: { readonly lines: readonly Line[]; readonly title: string }) => {
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <section className={style['part']}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => {
          const effect = parseDay(line.effect);
          return (
            <li key={line.act}>
              <Link to="/models/$id" params={{ id: line.act }} search>
                {line.title}
              </Link>{' '}
              <span className="quiet small">{effect ? dayText(effect, language) : ''}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** A model of all that an area did between two days. */
const Compared = () => {
  const say = useText(MODEL);
  const navigate = useNavigate();
  const [area, setArea] = useState<Picked>();
  const [from, setFrom] = useState<Day>('2015-08-01' as Day);
  const [to, setTo] = useState<Day>('2020-09-18' as Day);
  return (
    <section className={style['part']} aria-label={say('compared')}>
      <h2>{say('compared')}</h2>
      <p className="quiet">{say('comparedLead')}</p>
      <form
        className={style['asked']}
        onSubmit={(event) => {
          event.preventDefault();
          if (area && from < to)
            void navigate({
              to: '/models/$id',
              params: { id: spanId(area.id as UnitId, from, to) },
              search: true,
            });
        }}
      >
        <PickField label={say('areaOf')} kind="unit" day={to} value={area} onPick={setArea} />
        <DayField stacked label={say('fromDay')} value={from} onChange={setFrom} />
        <DayField stacked label={say('toDay')} value={to} onChange={setTo} />
        <button type="submit" disabled={!area || from >= to}>
          {say('make')}
        </button>
      </form>
      {from >= to && <p role="alert">{say('order')}</p>}
    </section>
  );
};

/** The page. */
export const ModelsPage = () => {
  const say = useText(MODEL);
  const query = useApi('/api/v1/models', { ownDays: true });
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <Answered query={query}>
        {({ data }) => (
          <>
            <Lines title={say('pilots')} lines={data.filter(({ pilot }) => pilot)} />
            <Compared />
            <Lines title={say('others')} lines={data.filter(({ pilot }) => !pilot)} />
          </>
        )}
      </Answered>
    </>
  );
};
