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
import { TemplateLinks } from '../../parts/TemplateLinks.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useRight, useSend } from '../../session/use-me.ts';
import { useTimes } from '../../shell/times.ts';
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

/** One table, whose columns can be said; or all tables of a workbook as templates are. */
const Rows = ({ sheets, today }: { readonly sheets: readonly Sheet[]; readonly today: Day }) => {
  const say = useText(INTAKE);
  const language = useLanguage();
  const navigate = useNavigate();
  const [only, another] = sheets;
  const single = another === undefined ? only : undefined;
  const [subject, setSubject] = useState<Subject>(single ? likeliest(single) : 'units');
  const [mapping, setMapping] = useState<Mapping>(
    single ? mappingFor(subject, single) : { head: 0, columns: {} },
  );
  const [opening, setOpening] = useState(false);
  const [title, setTitle] = useState(single?.name ?? '');
  const [issuer, setIssuer] = useState('');
  const [effect, setEffect] = useState(today);
  const [answers, setAnswers] = useState<
    Readonly<Record<string, Readonly<Record<string, string>>>>
  >({});
  const [stale, setStale] = useState(false);
  const changed = (): void => {
    setStale(true);
  };
  const trying = useMutation({
    mutationFn: async (): Promise<Told> => {
      const parts = sheets.map((sheet) => {
        const { name, rows, named } = sheet;
        const of = single ? subject : (named ?? 'units');
        const columns = single ? mapping : mappingFor(of, sheet);
        return { name, rows, subject: of, mapping: columns, answers: answers[name] ?? {} };
      });
      const type = opening ? 'opening-balance' : 'decision';
      const body = { parts, type, title, issuer, signed: effect, effect };
      const response = await send('POST', '/api/v1/intake/rows', body, language);
      if (single) keepMapping(subject, single, mapping);
      setStale(false);
      return (await response.json()) as Told;
    },
  });
  const drafting = useSend<{ readonly id: number }>(({ id }) => {
    void navigate({ to: '/drafts/$id', params: { id: String(id) }, search: true });
  });
  const told = trying.data;
  const open = told?.parts.reduce((sum, { counts }) => sum + counts.asked + counts.wrong, 0) ?? 0;
  const empty = told?.act.articles.every(({ do: does = [] }) => does.length === 0) ?? true;
  return (
    <form
      className={style['rows']}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        trying.mutate();
      }}
    >
      {single && (
        <>
          <Choice
            label={say('subject')}
            value={subject}
            options={SUBJECTS.map(
              (one) => [one, inLanguage(language, SUBJECT_WORDS[one])] as const,
            )}
            onChange={(next) => {
              const chosen = SUBJECTS.find((one) => one === next) ?? 'units';
              setSubject(chosen);
              setMapping(mappingFor(chosen, single));
              changed();
            }}
          />
          <Beginning rows={single.rows} head={mapping.head} />
          <Columns
            subject={subject}
            rows={single.rows}
            mapping={mapping}
            onChange={(next) => {
              setMapping(next);
              changed();
            }}
          />
        </>
      )}
      <fieldset className={style['columns']}>
        <legend>{say('act')}</legend>
        <label className={style['check']}>
          <input
            type="checkbox"
            checked={opening}
            onChange={({ target }) => {
              setOpening(target.checked);
              changed();
            }}
          />{' '}
          {say('opening')}
        </label>
        <TextField label={say('name')} value={title} onChange={setTitle} />
        <TextField label={say('issuer')} value={issuer} onChange={setIssuer} />
        <DayField
          stacked
          label={say('effect')}
          value={effect}
          onChange={(day) => {
            setEffect(day);
            changed();
          }}
        />
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
          <h2 id="rows">{say('rows')}</h2>
          {told.parts.map((part) => (
            <Fates
              key={`${part.name} ${trying.submittedAt}`}
              told={part}
              named={told.parts.length > 1}
              answers={answers[part.name] ?? {}}
              onAnswer={(row, answer) => {
                setAnswers({ ...answers, [part.name]: { ...answers[part.name], [row]: answer } });
                changed();
              }}
            />
          ))}
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

const WHOLE = 'whole';

const Sheets = ({ table, today }: { readonly table: Table; readonly today: Day }) => {
  const say = useText(INTAKE);
  const named = table.sheets.filter(({ hidden, named: of }) => !hidden && of !== null);
  const first = table.sheets.findIndex(({ hidden, rows }) => !hidden && rows.length > 0);
  const [at, setAt] = useState(named.length > 1 ? WHOLE : String(Math.max(0, first)));
  const one = table.sheets[Number(at)];
  const chosen = at === WHOLE ? named : one ? [one] : [];
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
          value={at}
          options={[
            ...(named.length > 1 ? [[WHOLE, say('whole')] as const] : []),
            ...table.sheets.map(
              ({ name, hidden }, i) =>
                [String(i), hidden ? say('hidden', { name }) : name] as const,
            ),
          ]}
          onChange={setAt}
        />
      )}
      {chosen.length > 0 && <Rows key={at} sheets={chosen} today={today} />}
    </>
  );
};

const Downloads = () => {
  const say = useText(INTAKE);
  const may = useRight('draft');
  const { asAt } = useTimes();
  const language = useLanguage();
  return (
    <details>
      <summary>{say('downloads')}</summary>
      <p>{say('templates')}</p>
      <TemplateLinks />
      {may && (
        <>
          <p>{say('asItIs')}</p>
          <ul>
            {SUBJECTS.map((one) => (
              <li key={one}>
                <a
                  href={`/api/v1/intake/tables/${one}${asAt === undefined ? '' : `?asAt=${asAt}`}`}
                  download
                >
                  {inLanguage(language, SUBJECT_WORDS[one])}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
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
      <Downloads />
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
