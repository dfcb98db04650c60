/** A table of an office becomes a draft: the file, what its columns are, what would become of each row, the draft. */
import { Link, useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useId, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { Day } from '../../../../src/domain/time/day.ts';
import { SUBJECTS, SUBJECT_WORDS, type Subject } from '../../../../src/words/intake-columns.ts';
import { inLanguage } from '../../../../src/words/language.ts';
import { send } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Failed } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useRight, useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { Beginning, Columns } from './Columns.tsx';
import { Fates, type Told } from './Fates.tsx';
import { INTAKE } from './intake-words.ts';
import {
  type Mapping,
  type Sheet,
  type Table,
  keepMapping,
  likeliest,
  mappingFor,
  readFile,
} from './table.ts';
import style from './Intake.module.css';

const Rows = ({ sheet, today }: { readonly sheet: Sheet; readonly today: Day }) => {
  const say = useText(INTAKE);
  const language = useLanguage();
  const navigate = useNavigate();
  const [subject, setSubject] = useState<Subject>(likeliest(sheet));
  const [mapping, setMapping] = useState<Mapping>(mappingFor(subject, sheet));
  const [opening, setOpening] = useState(false);
  const [title, setTitle] = useState(sheet.name);
  const [issuer, setIssuer] = useState('');
  const [effect, setEffect] = useState(today);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [stale, setStale] = useState(false);
  const trying = useMutation({
    mutationFn: async (): Promise<Told> => {
      const { name, rows } = sheet;
      const type = opening ? 'opening-balance' : 'decision';
      const head = { type, title, issuer, signed: effect, effect };
      const body = { name, rows, subject, mapping, answers, ...head };
      const response = await send('POST', '/api/v1/intake/rows', body, language);
      keepMapping(subject, sheet, mapping);
      setStale(false);
      return (await response.json()) as Told;
    },
  });
  const drafting = useSend<{ readonly id: number }>(({ id }) => {
    void navigate({ to: '/drafts/$id', params: { id: String(id) }, search: true });
  });
  const told = trying.data;
  const open = told ? told.counts.asked + told.counts.wrong : 0;
  const empty = told?.act.articles.every(({ do: does = [] }) => does.length === 0) ?? true;
  return (
    <form
      className={style['rows']}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        trying.mutate();
      }}
    >
      <Choice
        label={say('subject')}
        value={subject}
        options={SUBJECTS.map((one) => [one, inLanguage(language, SUBJECT_WORDS[one])] as const)}
        onChange={(next) => {
          const chosen = SUBJECTS.find((one) => one === next) ?? 'units';
          setSubject(chosen);
          setMapping(mappingFor(chosen, sheet));
          setStale(true);
        }}
      />
      <Beginning rows={sheet.rows} head={mapping.head} />
      <Columns
        subject={subject}
        rows={sheet.rows}
        mapping={mapping}
        onChange={(next) => {
          setMapping(next);
          setStale(true);
        }}
      />
      <fieldset className={style['columns']}>
        <legend>{say('act')}</legend>
        <label className={style['check']}>
          <input
            type="checkbox"
            checked={opening}
            onChange={({ target }) => {
              setOpening(target.checked);
              setStale(true);
            }}
          />{' '}
          {say('opening')}
        </label>
        <TextField label={say('name')} value={title} onChange={setTitle} />
        <TextField label={say('issuer')} value={issuer} onChange={setIssuer} />
        <DayField stacked label={say('effect')} value={effect} onChange={setEffect} />
      </fieldset>
      <p>
        <button type="submit" className="primary" disabled={trying.isPending}>
          {say('try')}
        </button>
      </p>
      {trying.isPending && <p role="status">{say('trying')}</p>}
      {trying.error && <Failed error={trying.error} />}
      {told && (
        <>
          <Fates
            key={trying.submittedAt}
            told={told}
            answers={answers}
            onAnswer={(row, answer) => {
              setAnswers({ ...answers, [row]: answer });
              setStale(true);
            }}
          />
          {open > 0 && !stale && <p>{say('stillOpen', { n: String(open) })}</p>}
          {stale && <p>{say('again')}</p>}
          {open === 0 && empty && <p>{say('nothing')}</p>}
          {open === 0 && !empty && !stale && (
            <p>
              <button
                type="button"
                className="primary"
                disabled={drafting.isPending}
                onClick={() => {
                  drafting.mutate({
                    method: 'POST',
                    address: '/api/v1/drafts',
                    body: { act: told.act },
                  });
                }}
              >
                {say('draft')}
              </button>
            </p>
          )}
          {drafting.error && <Failed error={drafting.error} />}
        </>
      )}
    </form>
  );
};

const Sheets = ({ table, today }: { readonly table: Table; readonly today: Day }) => {
  const say = useText(INTAKE);
  const first = table.sheets.findIndex(({ hidden, rows }) => !hidden && rows.length > 0);
  const [at, setAt] = useState(Math.max(0, first));
  const sheet = table.sheets[at];
  return (
    <>
      {table.notices.map((notice) => (
        <p key={notice} className={style['notice']}>
          {notice}
        </p>
      ))}
      {table.sheets.length > 1 && (
        <Choice
          label={say('sheet')}
          value={String(at)}
          options={table.sheets.map(
            ({ name, hidden }, i) => [String(i), hidden ? say('hidden', { name }) : name] as const,
          )}
          onChange={(next) => {
            setAt(Number(next));
          }}
        />
      )}
      {sheet && <Rows key={at} sheet={sheet} today={today} />}
    </>
  );
};

/** The page. */
export const IntakePage = () => {
  const say = useText(INTAKE);
  const language = useLanguage();
  const may = useRight('draft');
  const id = useId();
  const today = useApi('/api/v1/days', { ownDays: true }).data?.data.today;
  const reading = useMutation({ mutationFn: (file: File) => readFile(file, language) });
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      {may ? (
        <p>
          <label htmlFor={id}>{say('file')}</label>{' '}
          <input
            id={id}
            type="file"
            accept=".xlsx,.xlsm,.xls,.ods,.csv,.txt"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) reading.mutate(file);
            }}
          />
        </p>
      ) : (
        <p>
          {say('signIn')}{' '}
          <Link to="/sign-in" search={{ back: '/intake' } as never}>
            {say('toSignIn')}
          </Link>
        </p>
      )}
      {reading.isPending && <p role="status">{say('reading')}</p>}
      {reading.error && <Failed error={reading.error} />}
      {reading.data && today !== undefined && (
        <Sheets key={reading.submittedAt} table={reading.data} today={today as Day} />
      )}
    </>
  );
};
