/** The work calendar of a week: what stands in it, what is wanted twice, and a form to add to it. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import { dayText, weekdayText } from '../../../../src/words/language.ts';
import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/client.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { PickField } from '../../parts/PickField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import type { Picked } from '../../parts/picked.ts';
import { useRight, useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { AGENDA } from './agenda-words.ts';
import { WideTable } from './WideTable.tsx';
import style from './News.module.css';

const Add = ({ start }: { readonly start: Day }) => {
  const say = useText(AGENDA);
  const [unit, setUnit] = useState<Picked>();
  const [day, setDay] = useState(start);
  const [from, setFrom] = useState('08:00');
  const [to, setTo] = useState('');
  const [what, setWhat] = useState('');
  const [who, setWho] = useState('');
  const [where, setWhere] = useState('');
  const [preparation, setPreparation] = useState('');
  const [open, setOpen] = useState(true);
  const sending = useSend(() => {
    setWhat('');
  });
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!unit) return;
    const people = who.split(';').map((one) => one.trim());
    sending.mutate({
      method: 'POST',
      address: '/api/v1/portal/calendar',
      body: {
        unit: unit.id,
        day,
        from,
        ...(to !== '' && { to }),
        what,
        who: people.filter((one) => one !== ''),
        where,
        preparation,
        public: open,
      },
    });
  };
  return (
    <form className={style['form']} aria-label={say('add')} onSubmit={add}>
      <h2>{say('add')}</h2>
      <div className={style['row']}>
        <PickField label={say('body')} kind="unit" day={day} value={unit} onPick={setUnit} />
        <DayField stacked label={say('day')} value={day} onChange={setDay} />
        <TextField label={say('from')} value={from} onChange={setFrom} />
        <TextField label={say('to')} value={to} onChange={setTo} required={false} />
      </div>
      <TextField label={say('what')} value={what} onChange={setWhat} />
      <TextField label={say('who')} value={who} onChange={setWho} required={false} />
      <div className={style['row']}>
        <TextField label={say('where')} value={where} onChange={setWhere} required={false} />
        <TextField
          label={say('preparation')}
          value={preparation}
          onChange={setPreparation}
          required={false}
        />
        <label>
          <input
            type="checkbox"
            checked={open}
            onChange={(event) => {
              setOpen(event.target.checked);
            }}
          />{' '}
          {say('open')}
        </label>
      </div>
      <p>
        <button type="submit" className="primary" disabled={sending.isPending || !unit}>
          {say('add')}
        </button>
      </p>
      {sending.error && <Failed error={sending.error} />}
    </form>
  );
};

/** The page. */
export const CalendarPage = () => {
  const say = useText(AGENDA);
  const language = useLanguage();
  const navigate = useNavigate();
  const may = useRight('publish');
  const asked = parseDay(useSearch({ from: '/calendar' }).day ?? '');
  const query = useQuery({
    queryKey: ['calendar', asked, language],
    queryFn: ({ signal }) =>
      read('/api/v1/portal/calendar', {}, { ...(asked && { day: asked }) }, language, signal),
    staleTime: 0,
  });
  const removing = useSend();
  return (
    <Answered whole query={query}>
      {({ monday, days, data, conflicts }) => {
        const named = new Map(data.map((one) => [one.id, one.what]));
        return (
          <>
            <PageHead
              title={say('calendar')}
              lead={say('calendarLead', {
                from: dayText(monday as Day, language),
                to: dayText((days.at(-1) ?? monday) as Day, language),
              })}
            >
              <DayField
                label={say('week')}
                value={(asked ?? monday) as Day}
                onChange={(day) => {
                  void navigate({
                    to: '/calendar',
                    search: (now) => ({ ...now, day }),
                    replace: true,
                  });
                }}
              />
            </PageHead>
            {conflicts.map(({ first, second, who, where }) => (
              <p key={`${first}-${second}`} className={style['told']} role="status">
                {say('conflict', {
                  a: named.get(first) ?? '',
                  b: named.get(second) ?? '',
                  of: [...who, ...(where === null ? [] : [where])].join('; '),
                })}
              </p>
            ))}
            {data.length === 0 && <p className="quiet">{say('empty')}</p>}
            {data.length > 0 && (
              <WideTable
                label={say('calendar')}
                heads={[
                  say('day'),
                  say('hours'),
                  say('what'),
                  say('where'),
                  { unseen: say('remove', { name: '' }) },
                ]}
              >
                {data.map((one) => (
                  <tr key={one.id}>
                    <td>
                      {weekdayText(one.day as Day, language)} {dayText(one.day as Day, language)}
                    </td>
                    <td>
                      {one.from}
                      {one.to === null ? '' : `–${one.to}`}
                    </td>
                    <th scope="row">
                      {one.what} {!one.public && <em>({say('internal')})</em>}
                      <br />
                      <span className="quiet small">{[one.unitName, ...one.who].join(' · ')}</span>
                    </th>
                    <td>{one.where}</td>
                    <td>
                      {one.mine && (
                        <button
                          type="button"
                          aria-label={say('remove', { name: one.what })}
                          onClick={() => {
                            removing.mutate({
                              method: 'DELETE',
                              address: `/api/v1/portal/calendar/${one.id}`,
                            });
                          }}
                        >
                          ×
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </WideTable>
            )}
            {removing.error && <Failed error={removing.error} />}
            {may && <Add key={monday} start={(asked ?? monday) as Day} />}
          </>
        );
      }}
    </Answered>
  );
};
