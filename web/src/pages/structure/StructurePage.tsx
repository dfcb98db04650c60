/** The structure of the apparatus on the page's day: a treegrid or a chart over it, by one selection. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Hierarchy } from '../../../../src/domain/register/vocabulary.ts';
import type { Bloc } from '../../../../src/domain/register/kinds.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText } from '../../../../src/words/language.ts';
import { useEffect, useState } from 'react';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { FileLink } from '../../parts/FileLink.tsx';
import { PickField } from '../../parts/PickField.tsx';
import type { Picked } from '../../parts/picked.ts';
import { useTimes } from '../../shell/times.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { TreeGrid } from '../../parts/TreeGrid.tsx';
import { type TreeFilter, useTree } from '../../parts/use-tree.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { Chart } from './Chart.tsx';
import { STRUCTURE } from './structure-words.ts';
import style from './StructurePage.module.css';
import { useCountColumns } from './use-count-columns.tsx';
import { UnitPanel } from './UnitPanel.tsx';

const BLOCS: readonly Bloc[] = ['party', 'state', 'front', 'service', 'territory'];
const HIERARCHIES: readonly Hierarchy[] = [
  'administrative',
  'party',
  'professional',
  'territorial',
];

/** Levels that can be opened at once. */
const LEVELS = ['1', '2', '3', '4'];

/** The chart as files. */
const FILES = [
  ['PDF A3', { form: 'pdf', paper: 'A3' }],
  ['PDF A4', { form: 'pdf', paper: 'A4' }],
  ['PNG', { form: 'png', paper: 'A3' }],
  ['SVG', { form: 'svg', paper: 'A3' }],
] as const;

/** The page. */
export const StructurePage = () => {
  const say = useText(STRUCTURE);
  const language = useLanguage();
  const navigate = useNavigate();
  const { sel, hierarchy, bloc, view, counts } = useSearch({ from: '/structure' });
  const filter = {
    ...(hierarchy !== undefined && { hierarchy }),
    ...(bloc !== undefined && { bloc }),
  } as TreeFilter;
  const [levels, setLevels] = useState('');
  const { roots, rows, opened, toggle, reveal } = useTree(
    filter,
    levels === '' ? undefined : Number(levels),
  );
  const { asAt, asKnown } = useTimes();
  const [picked, setPicked] = useState<Picked>();
  const chart = view === 'chart';
  const asked = useApi('/api/v1/units/{id}', {
    params: { id: sel ?? '' },
    enabled: sel !== undefined && !rows.some((row) => row.branch.id === sel),
    keep: false,
  });
  const path = asked.data?.data.path;
  useEffect(() => {
    // What is selected is shown: all above it is open.
    if (path) reveal(path);
  }, [path, reveal]);
  const search = (change: Readonly<Record<string, string | undefined>>): void => {
    void navigate({
      to: '/structure',
      search: (now) => ({ ...now, ...change }),
      replace: true,
      resetScroll: false,
    });
  };
  const select = (id: string): void => {
    search({ sel: id });
  };
  const turn = (id: string, open: boolean): void => {
    setLevels('');
    toggle(id, open);
  };
  const fileQuery = (form: Readonly<Record<string, string>>): string =>
    String(
      new URLSearchParams({
        ...form,
        ...(asAt && { asAt }),
        ...(asKnown && { asKnown }),
        ...(hierarchy !== undefined && { hierarchy }),
        ...(bloc !== undefined && { bloc }),
        lang: language,
        ...(levels === '' ? { open: opened.join(',') } : { levels }),
      }),
    );
  const columns = useCountColumns(counts !== 'own');
  const visit = (id: string): void => {
    void navigate({ to: '/units/$id', params: { id }, search: true });
  };
  return (
    <>
      <PageHead
        title={say('title')}
        lead={<span data-screen>{say(chart ? 'leadChart' : 'lead')}</span>}
      >
        <PickField
          label={say('find')}
          kind="unit"
          day={asAt ?? ''}
          value={picked}
          onPick={(found) => {
            setPicked(found);
            if (found) select(found.id);
          }}
        />
        <Choice
          label={say('levels')}
          value={levels}
          options={[
            ['', say('levelsChosen')],
            ...LEVELS.map((n) => [n, say('level', { n })] as const),
          ]}
          onChange={setLevels}
        />
        <Choice
          label={say('blocs')}
          value={bloc ?? ''}
          options={[
            ['', say('allBlocs')],
            ...BLOCS.map((b) => [b, labelOf('bloc', b, language)] as const),
          ]}
          onChange={(b) => {
            search({ bloc: b });
          }}
        />
        <Choice
          label={say('hierarchies')}
          value={hierarchy ?? ''}
          options={[
            ['', say('allHierarchies')],
            ...HIERARCHIES.map((h) => [h, labelOf('hierarchy', h, language)] as const),
          ]}
          onChange={(h) => {
            search({ hierarchy: h });
          }}
        />
        <Choice
          label={say('counts')}
          value={counts ?? 'total'}
          options={[
            ['total', say('total')],
            ['own', say('own')],
          ]}
          onChange={(c) => {
            search({ counts: c === 'own' ? c : undefined });
          }}
        />
        <Choice
          label={say('view')}
          value={chart ? 'chart' : 'table'}
          options={[
            ['table', say('table')],
            ['chart', say('chart')],
          ]}
          onChange={(v) => {
            search({ view: v === 'chart' ? v : undefined });
          }}
        />
      </PageHead>
      {chart && (
        <p data-screen className={style['files']}>
          {say('files')}
          {FILES.map(([text, form]) => (
            <FileLink key={text} address={`/api/v1/chart?${fileQuery(form)}`}>
              {text}
            </FileLink>
          ))}
        </p>
      )}
      <Answered query={roots}>
        {(answer) =>
          answer.data.length === 0 ? (
            <p>{say('empty')}</p>
          ) : (
            <div className={style['columns']}>
              {chart ? (
                <Chart
                  label={say('chartOf')}
                  rows={rows}
                  selected={sel}
                  select={select}
                  toggle={turn}
                />
              ) : (
                <TreeGrid
                  label={say('tree', { day: dayText(answer.asAt as Day, language) })}
                  rows={rows}
                  selected={sel}
                  columns={columns}
                  select={select}
                  toggle={turn}
                  visit={visit}
                />
              )}
              <UnitPanel id={sel ?? answer.data[0]?.id} />
            </div>
          )
        }
      </Answered>
    </>
  );
};
