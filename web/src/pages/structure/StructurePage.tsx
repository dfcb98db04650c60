/** The structure of the apparatus on the page's day: a treegrid or a chart over it, by one selection. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Hierarchy } from '../../../../src/domain/register/vocabulary.ts';
import type { Bloc } from '../../../../src/domain/register/kinds.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText } from '../../../../src/words/language.ts';
import { Answered } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
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
  const { roots, rows, toggle } = useTree(filter);
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
  const columns = useCountColumns(counts !== 'own');
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
                  columns={columns}
                  shape={style['counts'] ?? ''}
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
