/** A table of an office becomes a draft: the file, what its columns are, what would become of each row, the draft. */
import { Link, useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useId, useState } from 'react';
import type { Day } from '../../../../src/domain/time/day.ts';
import { SUBJECTS, SUBJECT_WORDS } from '../../../../src/words/intake-columns.ts';
import { inLanguage, numberText } from '../../../../src/words/language.ts';
import { send } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Failed } from '../../parts/Answered.tsx';
import { TemplateLinks } from '../../parts/TemplateLinks.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { FileLink } from '../../parts/FileLink.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { Working } from '../../parts/Working.tsx';
import { useStoppable } from '../../parts/use-stoppable.ts';
import { TextField } from '../../parts/TextField.tsx';
import { useRight, useSend } from '../../session/use-me.ts';
import { useTimes } from '../../shell/times.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { Beginning, Columns } from './Columns.tsx';
import { Fates, type Told } from './Fates.tsx';
import { INTAKE } from './intake-words.ts';
import { type KeptWork, type Said, beginWork, endWork, keptWork } from './kept-work.ts';
import { type Sheet, keepMapping, likeliest, mappingFor, readFile } from './table.ts';
import style from './Intake.module.css';

/** What is said of sheets at first. */
const unsaid = (single: Sheet | undefined, file: string, today: Day): Said => {
  const subject = single ? likeliest(single) : 'units';
  return {
    subject,
    mapping: single ? mappingFor(subject, single) : { head: 0, columns: {} },
    opening: false,
    // The one sheet of a CSV file has no name of its own.
    title: single?.name === 'CSV' ? file.replace(/\.\w+$/u, '') : (single?.name ?? ''),
    issuer: '',
    effect: today,
    answers: {},
  };
};

/** One table, whose columns can be said; or all tables of a workbook as templates are. */
const Rows = ({
  sheets,
  today,
  work,
  at,
}: {
  readonly sheets: readonly Sheet[];
  readonly today: Day;
  readonly work: KeptWork;
  readonly at: string;
}) => {
  const say = useText(INTAKE);
  const language = useLanguage();
  const navigate = useNavigate();
  const [only, another] = sheets;
  const single = another === undefined ? only : undefined;
  const [said, setSaid] = useState(() => work.said.get(at) ?? unsaid(single, work.file, today));
  const { subject, mapping, opening, title, issuer, effect, answers } = said;
  const [stale, setStale] = useState(false);
  const set = (change: Partial<Said>, looked = false): void => {
    const next = { ...said, ...change };
    work.said.set(at, next);
    setSaid(next);
    if (!looked) setStale(true);
  };
  const trying = useStoppable(async (_: undefined, signal): Promise<Told> => {
    const parts = sheets.map((sheet) => {
      const { name, rows, named } = sheet;
      const of = single ? subject : (named ?? 'units');
      const columns = single ? mapping : mappingFor(of, sheet);
      return { name, rows, subject: of, mapping: columns, answers: answers[name] ?? {} };
    });
    const type = opening ? 'opening-balance' : 'decision';
    const body = { parts, type, title, issuer, signed: effect, effect };
    const response = await send('POST', '/api/v1/intake/rows', body, language, { signal });
    if (single) keepMapping(subject, single, mapping);
    setStale(false);
    return (await response.json()) as Told;
  });
  const drafting = useSend<{ readonly id: number }>(({ id }) => {
    endWork();
    void navigate({ to: '/drafts/$id', params: { id: String(id) }, search: true });
  });
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const told = trying.data;
  const open = told?.parts.reduce((sum, { counts }) => sum + counts.asked + counts.wrong, 0) ?? 0;
  const empty = told?.act.articles.every(({ do: does = [] }) => does.length === 0) ?? true;
  return (
    <form
      className={style['rows']}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        trying.mutate(undefined);
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
              set({ subject: chosen, mapping: mappingFor(chosen, single) });
            }}
          />
          <Beginning rows={single.rows} head={mapping.head} />
          <Columns
            subject={subject}
            rows={single.rows}
            mapping={mapping}
            onChange={(next) => {
              set({ mapping: next });
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
              set({ opening: target.checked });
            }}
          />{' '}
          {say('opening')}
        </label>
        <TextField
          label={say('name')}
          value={title}
          onChange={(text) => {
            set({ title: text }, true);
          }}
        />
        <TextField
          label={say('issuer')}
          value={issuer}
          onChange={(text) => {
            set({ issuer: text }, true);
          }}
        />
        <DayField
          stacked
          label={say('effect')}
          value={effect}
          onChange={(day) => {
            set({ effect: day });
          }}
        />
      </fieldset>
      <p>
        <button type="submit" className="primary" disabled={trying.isPending}>
          {say('try')}
        </button>
      </p>
      {trying.isPending && (
        <Working what={say('trying', { n: numberText(count, language) })} stop={trying.stop} />
      )}
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
              onAnswer={(key, answer) => {
                const of = { ...answers[part.name], [key]: answer };
                set({ answers: { ...answers, [part.name]: of } });
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

const Sheets = ({ work, today }: { readonly work: KeptWork; readonly today: Day }) => {
  const say = useText(INTAKE);
  const { table } = work;
  const named = table.sheets.filter(({ hidden, named: of }) => !hidden && of !== null);
  const first = table.sheets.findIndex(({ hidden, rows }) => !hidden && rows.length > 0);
  const begins = named.length > 1 ? WHOLE : String(Math.max(0, first));
  const [at, setAt] = useState(work.at ?? begins);
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
          onChange={(next) => {
            work.at = next;
            setAt(next);
          }}
        />
      )}
      {chosen.length > 0 && <Rows key={at} sheets={chosen} today={today} work={work} at={at} />}
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
                <FileLink
                  address={`/api/v1/intake/tables/${one}${asAt === undefined ? '' : `?asAt=${asAt}`}`}
                >
                  {inLanguage(language, SUBJECT_WORDS[one])}
                </FileLink>
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
  const [work, setWork] = useState(keptWork);
  const [again, setAgain] = useState(work !== undefined);
  const reading = useStoppable(async (file: File, signal) => {
    const read = await readFile(file, language, signal);
    setWork(beginWork(file.name, read));
    setAgain(false);
  });
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <Downloads />
      {may ? (
        <p>
          <label htmlFor={id}>{say('file')}</label>{' '}
          <input
            id={id}
            className={style['file']}
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
      {reading.isPending && <Working what={say('reading')} stop={reading.stop} />}
      {reading.error && <Failed error={reading.error} />}
      {may && work && again && (
        <p role="status" className={style['notice']}>
          {say('goOn', { file: work.file })}{' '}
          <button
            type="button"
            onClick={() => {
              endWork();
              setWork(undefined);
              setAgain(false);
            }}
          >
            {say('letGo')}
          </button>
        </p>
      )}
      {may && work && today !== undefined && (
        <Sheets key={reading.submittedAt} work={work} today={today as Day} />
      )}
    </>
  );
};
