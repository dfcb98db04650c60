/** The record of a person, as far as the reader may see it; who keeps it writes and erases here. */
import { type SubmitEvent, useState } from 'react';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { FileLink } from '../../parts/FileLink.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { RECORD } from './record-words.ts';
import style from './Record.module.css';

type Record = Answer<'/api/v1/people/{id}/record'>;
type Field = Record['fields'][number];

const WriteField = ({
  person,
  fields,
  day,
}: {
  readonly person: string;
  readonly fields: readonly Field[];
  readonly day: Day;
}) => {
  const say = useText(RECORD);
  const [name, setName] = useState(fields[0]?.field ?? 'name');
  const [text, setText] = useState('');
  const [valueDay, setValueDay] = useState<Day | undefined>();
  const [since, setSince] = useState<Day>(day);
  const sending = useSend(() => {
    setText('');
    setValueDay(undefined);
  });
  const field = fields.find((one) => one.field === name);
  if (!field) return null;
  const word = field.options.some((option) => option.word === text)
    ? text
    : (field.options[0]?.word ?? '');
  const values = {
    text,
    number: text.replace(',', '.'),
    word,
    day: valueDay ?? '',
  } as const;
  return (
    <form
      className={style['form']}
      aria-label={say('write')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        sending.mutate({
          method: 'PUT',
          address: `/api/v1/people/${person}/record`,
          body: { changes: [{ field: name, since, value: values[field.kind] }] },
        });
      }}
    >
      <Choice
        label={say('field')}
        value={name}
        options={fields.map((one) => [one.field, one.label] as const)}
        onChange={(next) => {
          setName(next as Field['field']);
          setText('');
        }}
      />
      {field.kind === 'word' && (
        <Choice
          label={say('value')}
          value={word}
          options={field.options.map((option) => [option.word, option.label] as const)}
          onChange={setText}
        />
      )}
      {field.kind === 'day' && (
        <DayField stacked label={say('value')} value={valueDay} onChange={setValueDay} />
      )}
      {(field.kind === 'text' || field.kind === 'number') && (
        <TextField label={say('value')} value={text} onChange={setText} />
      )}
      <DayField stacked label={say('since')} value={since} onChange={setSince} />
      <button type="submit" disabled={sending.isPending}>
        {say('save')}
      </button>
      {sending.isSuccess && <p role="status">{say('saved')}</p>}
      {sending.error && <Failed error={sending.error} />}
    </form>
  );
};

const Erase = ({ person }: { readonly person: string }) => {
  const say = useText(RECORD);
  const sending = useSend();
  return (
    <details className={style['erase']}>
      <summary>{say('erase')}</summary>
      <p>{say('eraseSure')}</p>
      <button
        type="button"
        onClick={() => {
          sending.mutate({ method: 'DELETE', address: `/api/v1/people/${person}/record` });
        }}
      >
        {say('eraseNow')}
      </button>
      {sending.error && <Failed error={sending.error} />}
    </details>
  );
};

const Estimate = ({ of }: { readonly of: NonNullable<Record['estimate']> }) => {
  const say = useText(RECORD);
  const language = useLanguage();
  const number = (n: number): string => numberText(n, language);
  return (
    <section aria-label={say('estimate')}>
      <h3>{say('estimate')}</h3>
      {of.why !== null && <p className="quiet">{of.why}</p>}
      {of.why === null && (
        <>
          <p>{of.formula}</p>
          <table>
            <tbody>
              {of.parts.map(({ label, months, amount }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{say('months', { n: number(months) })}</td>
                  <td>{say('money', { n: number(amount) })}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{say('total')}</th>
                <td />
                <td>{say('money', { n: number(of.total ?? 0) })}</td>
              </tr>
            </tbody>
          </table>
          <p className="quiet small">{say('estimateNote', { cites: of.cites ?? '' })}</p>
        </>
      )}
    </section>
  );
};

const Fields = ({ fields }: { readonly fields: readonly Field[] }) => {
  const say = useText(RECORD);
  const language = useLanguage();
  const dated = (text: string): string => {
    const day = parseDay(text);
    return day === undefined ? text : dayText(day, language);
  };
  return (
    <div className={style['scroll']} tabIndex={0} role="region" aria-label={say('fields')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('field')}</th>
            <th scope="col">{say('value')}</th>
            <th scope="col">{say('since')}</th>
            <th scope="col">{say('readers')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, label, text, since, readers, lines }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td>
                {text ?? <span className="quiet">{say('none')}</span>}
                {lines
                  .filter((line) => line.since !== since)
                  .map((line) => (
                    <div key={line.since} className="quiet small">
                      {dated(line.since)}: {line.text}
                    </div>
                  ))}
              </td>
              <td>{since === null ? '' : dated(since)}</td>
              <td className="quiet small">{say(readers)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The record; nothing where the reader may see none of it. */
export const PersonRecord = ({ id }: { readonly id: string }) => {
  const say = useText(RECORD);
  const language = useLanguage();
  const query = useApi('/api/v1/people/{id}/record', { params: { id } });
  return (
    <Answered query={query}>
      {({ asAt, fields, mayWrite, pension, estimate }) => {
        if (fields.length === 0) return null;
        const retires = parseDay(pension ?? '');
        return (
          <section className={style['record']} aria-label={say('title')}>
            <h2>{say('title')}</h2>
            <p className="quiet">{say('lead')}</p>
            <Fields fields={fields} />
            {retires && <p>{say('pension', { day: dayText(retires, language) })}</p>}
            {mayWrite && <WriteField person={id} fields={fields} day={asAt as Day} />}
            {estimate && <Estimate of={estimate} />}
            {mayWrite && (
              <p>
                <FileLink address={`/api/v1/people/${id}/record?asAt=${asAt}`} name={`${id}.json`}>
                  {say('export')}
                </FileLink>
              </p>
            )}
            {mayWrite && <Erase person={id} />}
          </section>
        );
      }}
    </Answered>
  );
};
