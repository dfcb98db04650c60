/** Plans side by side: each draft a column, each measure a row, all simulated on the register as it is. */
import { Link, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { completeness } from '../../../../../src/domain/drafting/review.ts';
import { labelOf } from '../../../../../src/words/labels.ts';
import { dayText, numberText } from '../../../../../src/words/language.ts';
import { saveCsv } from '../../../parts/csv.ts';
import { PageHead } from '../../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../../words/text.ts';
import { type Draft, useDraft } from '../drafts/drafts-api.ts';
import { DraftFlow } from '../simulate/DraftFlow.tsx';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import { planUnits } from './plan-units.ts';
import type { Simulation } from '../simulate/simulate.ts';
import { useSimulation } from '../simulate/use-simulation.ts';

const MOST = 5;

type Measure = (s: Simulation) => number | string;

const net = (s: Simulation, kind: 'post' | 'quota'): number =>
  s.diff.holdings
    .filter((h) => h.kind === kind)
    .reduce(
      (sum, h) => sum + (h.to === undefined ? 0 : h.after) - (h.from === undefined ? 0 : h.before),
      0,
    );

const severity = (s: Simulation, of: 'error' | 'warning'): number =>
  s.checks.filter((f) => f.severity === of).length;

const MEASURES: readonly (readonly [keyof typeof DRAFT, Measure])[] = [
  ['unitsBegun', (s) => s.diff.begun.length],
  ['unitsEnded', (s) => s.diff.ended.length],
  ['unitsNet', (s) => s.diff.begun.length - s.diff.ended.length],
  ['postsNet', (s) => net(s, 'post')],
  ['quotaNet', (s) => net(s, 'quota')],
  [
    'peopleMoved',
    (s) => s.diff.holdings.filter((h) => h.kind === 'person' && h.from !== h.to).length,
  ],
  ['itemsUnplaced', (s) => s.unplaced.length],
  ['errors', (s) => severity(s, 'error')],
  ['warnings', (s) => severity(s, 'warning')],
  [
    'completeness',
    (s) => {
      const { reviewed, of } = completeness(s.posts);
      return `${reviewed}/${of}`;
    },
  ],
  ['laterRecords', (s) => s.later],
];

/** What a column found: the draft, and its simulation once there is one. */
interface Column {
  readonly draft: Draft;
  readonly simulation: Simulation | undefined;
}

const Simulating = ({
  draft,
  found,
}: {
  readonly draft: Draft;
  readonly found: (column: Column) => void;
}): ReactNode => {
  const { simulation } = useSimulation(draft.act, draft.kept, draft.registerVersion);
  useEffect(() => {
    found({ draft, simulation });
    // The page keeps what is found; telling it again when it renders would never end.
  }, [draft, simulation]);
  return null;
};

const Loading = ({
  id,
  found,
}: {
  readonly id: number;
  readonly found: (column: Column) => void;
}): ReactNode => {
  const { data } = useDraft(id);
  return data ? <Simulating draft={data} found={found} /> : null;
};

/** The page. */
export const CompareDraftsPage = () => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const { ids = '' } = useSearch({ strict: false }) as { readonly ids?: string };
  const wanted = [...new Set(ids.split(',').map(Number))].filter((n) => n > 0).slice(0, MOST);
  const [columns, setColumns] = useState<ReadonlyMap<number, Column>>(new Map());
  const shown = wanted.flatMap((id) => {
    const column = columns.get(id);
    return column ? [column] : [];
  });
  const text = (value: number | string): string =>
    typeof value === 'number' ? numberText(value, language) : value;
  const simulations = shown.map(({ simulation }) => simulation);
  const units = planUnits(simulations, { begun: say('begun'), ended: say('ended') }, language);
  const save = (): void => {
    const head = [say('measure'), ...shown.map(({ draft }) => draft.title)];
    const measures = MEASURES.map(([name, measure]) => [
      say(name),
      ...simulations.map((s) => (s ? measure(s) : '')),
    ]);
    saveCsv('so-sanh-phuong-an.csv', head, [
      ...measures,
      ...units.map(({ name, cells }) => [name, ...cells]),
    ]);
  };
  return (
    <>
      <PageHead title={say('compare')} lead={say('compareLead')}>
        <button type="button" onClick={save}>
          {say('csv')}
        </button>
      </PageHead>
      {wanted.map((id) => (
        <Loading
          key={id}
          id={id}
          found={(column) => {
            setColumns((now) => new Map(now).set(id, column));
          }}
        />
      ))}
      <div className={style['wide']} role="region" aria-label={say('compare')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('measure')}</th>
              {shown.map(({ draft }) => (
                <th key={draft.id} scope="col" className={style['column']}>
                  <Link to="/drafts/$id" params={{ id: String(draft.id) }} search>
                    {draft.title}
                  </Link>
                  <br />
                  {labelOf('draftStatus', draft.status, language)} ·{' '}
                  {dayText(draft.act.effect, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map(([name, measure]) => (
              <tr key={name}>
                <th scope="row">{say(name)}</th>
                {shown.map(({ draft, simulation }) => (
                  <td key={draft.id} className="number">
                    {simulation ? text(measure(simulation)) : '—'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={shown.length + 1} className={style['group']}>
                {say('unitByUnit')}
              </th>
            </tr>
            {units.map(({ unit, name, level, cells }) => (
              <tr key={unit}>
                <th scope="row" style={{ paddingInlineStart: `${level * 1.1}rem` }}>
                  {name}
                </th>
                {shown.map(({ draft }, i) => (
                  <td key={draft.id} className={style['column']}>
                    {cells[i] === '' ? <span className="quiet">—</span> : cells[i]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.map(
        ({ draft, simulation }) =>
          simulation && (
            <section key={draft.id} aria-label={draft.title} className={style['plan']}>
              <h2>{draft.title}</h2>
              <DraftFlow simulation={simulation} />
            </section>
          ),
      )}
    </>
  );
};
