/** Consultations: those there are, and a form that puts a draft to the people. */
import { Link } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { ASKED_WHO } from '../../../../src/domain/portal/consultation.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useApi, usePlain } from '../../api/use-api.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { PickField } from '../../parts/PickField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import type { Picked } from '../../parts/picked.ts';
import { useRight, useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { VOICE } from './voice-words.ts';
import { WideTable } from './WideTable.tsx';
import style from './News.module.css';

interface Opened {
  readonly short: { readonly days: number; readonly least: number; readonly cites: string } | null;
}

const Open = ({ today }: { readonly today: Day }) => {
  const say = useText(VOICE);
  const [draft, setDraft] = useState('');
  const [title, setTitle] = useState('');
  const [about, setAbout] = useState('');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState<Day>();
  const [who, setWho] = useState<string>('everybody');
  const [units, setUnits] = useState<readonly Picked[]>([]);
  const [told, setTold] = useState<Opened['short']>(null);
  const sending = useSend<Opened>(({ short }) => {
    setTold(short);
  });
  return (
    <form
      className={style['form']}
      aria-label={say('open')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        sending.mutate({
          method: 'POST',
          address: '/api/v1/portal/consultations',
          body: {
            draft: Number(draft),
            title,
            about,
            from,
            to: to ?? from,
            who,
            units: units.map(({ id }) => id),
          },
        });
      }}
    >
      <h2>{say('open')}</h2>
      <div className={style['row']}>
        <TextField label={say('draft')} value={draft} onChange={setDraft} type="number" />
        <DayField stacked label={say('from')} value={from} onChange={setFrom} />
        <DayField stacked label={say('to')} value={to} onChange={setTo} />
        <Choice
          label={say('who')}
          value={who}
          options={ASKED_WHO.map((one) => [one, say(one)] as const)}
          onChange={setWho}
        />
      </div>
      <TextField label={say('name')} value={title} onChange={setTitle} />
      <TextField label={say('about')} value={about} onChange={setAbout} rows={3} />
      {who !== 'everybody' && (
        <div className={style['row']}>
          <PickField
            key={units.length}
            label={say('unit')}
            kind="unit"
            day={from}
            value={undefined}
            onPick={(picked) => {
              if (picked) setUnits([...units, picked]);
            }}
          />
          <span>{units.map(({ text }) => text).join(', ')}</span>
        </div>
      )}
      <p>
        <button type="submit" className="primary" disabled={sending.isPending}>
          {say('open')}
        </button>
      </p>
      {told && (
        <p role="status" className={style['told']}>
          {say('short', { ...told })}
        </p>
      )}
      {sending.error && <Failed error={sending.error} />}
    </form>
  );
};

/** Where a consultation stands, in a word. */
export const stateWord = (
  state: Answer<'/api/v1/portal/consultations'>['data'][number]['state'],
): 'later' | 'isOpen' | 'over' => (state === 'open' ? 'isOpen' : state);

/** The page. */
export const ConsultationsPage = () => {
  const say = useText(VOICE);
  const language = useLanguage();
  const may = useRight('publish');
  const today = useApi('/api/v1/days', { ownDays: true }).data?.data.today;
  const query = usePlain('/api/v1/portal/consultations');
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <Answered query={query}>
        {({ data }) =>
          data.length === 0 ? (
            <p className="quiet">{say('none')}</p>
          ) : (
            <WideTable label={say('title')} heads={[say('name'), say('days'), say('opinions')]}>
              {data.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link to="/consultations/$id" params={{ id: String(one.id) }} search>
                      {one.title}
                    </Link>
                  </th>
                  <td>
                    {dayText(one.from as Day, language)} – {dayText(one.to as Day, language)},{' '}
                    {say(stateWord(one.state))}
                  </td>
                  <td>
                    {[
                      numberText(one.opinions, language),
                      ...(one.waiting > 0 ? [say('waiting', { n: one.waiting })] : []),
                      ...(one.unanswered > 0 ? [say('unanswered', { n: one.unanswered })] : []),
                    ].join(' · ')}
                  </td>
                </tr>
              ))}
            </WideTable>
          )
        }
      </Answered>
      {may && today !== undefined && <Open today={today as Day} />}
    </>
  );
};
