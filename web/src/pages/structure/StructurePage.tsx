/** The structure of the apparatus on the page's day: a treegrid or a chart over it, by one selection. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Hierarchy } from '../../../../src/domain/register/aspects.ts';
import type { Bloc } from '../../../../src/domain/register/kinds.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/domain/words/labels.ts';
import { dayText } from '../../../../src/domain/words/language.ts';
import { Answered } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { Chart } from './Chart.tsx';
import { STRUCTURE } from './structure-words.ts';
import style from './StructurePage.module.css';
import { TreeGrid } from './TreeGrid.tsx';
import { UnitPanel } from './UnitPanel.tsx';
import { type TreeFilter, useTree } from './use-tree.ts';

/** Levels opened at first, and rows beyond which no more are. */
const FIRST_LEVELS = 3;
const FIRST_ROWS = 12;

const BLOCS: readonly Bloc[] = ['party', 'state', 'front', 'service', 'territory'];
const HIERARCHIES: readonly Hierarchy[] = [
  'administrative',
  'party',
  'professional',
  'territorial',
];

/** The page. */
export const StructurePage = () => {
  const say = useText(STRUCTURE);
  const language = useLanguage();
  const navigate = useNavigate();
  const { sel, hierarchy, bloc, view, counts } = useSearch({ from: '/structure' });
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const filter = {
    ...(hierarchy !== undefined && { hierarchy }),
    ...(bloc !== undefined && { bloc }),
  } as TreeFilter;
  const { roots, rows } = useTree(opened, filter);
  const begun = useRef(0);
  const depth = Math.max(0, ...rows.map((r) => r.level));
  useEffect(() => {
    // A tree begins with its first levels open, as far as they fit on one screen.
    if (depth <= begun.current || begun.current >= FIRST_LEVELS || rows.length > FIRST_ROWS) return;
    begun.current = depth;
    setOpened(new Set(rows.filter((r) => r.branch.below > 0).map((r) => r.branch.id)));
  }, [depth, rows]);
  const search = (change: Readonly<Record<string, string | undefined>>): void => {
    void navigate({
      to: '/structure',
      search: (now) => ({ ...now, ...change }),
      replace: true,
      resetScroll: false,
    });
  };
  const toggle = (id: string, open: boolean): void => {
    const next = new Set(opened);
    if (open) next.add(id);
    else next.delete(id);
    setOpened(next);
  };
  const select = (id: string): void => {
    search({ sel: id });
  };
  const visit = (id: string): void => {
    void navigate({ to: '/units/$id', params: { id }, search: true });
  };
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
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
          value={view ?? 'table'}
          options={[
            ['table', say('table')],
            ['chart', say('chart')],
          ]}
          onChange={(v) => {
            search({ view: v === 'chart' ? v : undefined });
          }}
        />
      </PageHead>
      <Answered query={roots}>
        {(answer) =>
          answer.data.length === 0 ? (
            <p>{say('empty')}</p>
          ) : (
            <div className={style['columns']}>
              {view === 'chart' ? (
                <Chart label={say('chartOf')} rows={rows} selected={sel} select={select} />
              ) : (
                <TreeGrid
                  label={say('tree', { day: dayText(answer.asAt as Day, language) })}
                  rows={rows}
                  selected={sel}
                  whole={counts !== 'own'}
                  select={select}
                  toggle={toggle}
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
