/** The apparatus with the draft in it: units are dragged, or chosen and put, onto where they go. */
import { type HTMLAttributes, useState } from 'react';
import type { Operation } from '../../../../../src/domain/operations/operation.ts';
import type { UnitId } from '../../../../../src/domain/register/ids.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import type { Branch } from '../../../api/schema.ts';
import { Answered } from '../../../parts/Answered.tsx';
import { type TreeColumn, TreeGrid } from '../../../parts/TreeGrid.tsx';
import { type TreeRow, useTree } from '../../../parts/use-tree.ts';
import { useText } from '../../../words/text.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import { draftedRows, draftedUnit } from './drafted-rows.ts';
import type { Simulation } from './simulate.ts';

/** What is asked once a unit has been put on another: how it goes there. */
const Putting = ({
  chosen,
  where,
  done,
}: {
  readonly chosen: Branch;
  readonly where: Branch | undefined;
  readonly done: (operation?: Operation) => void;
}) => {
  const say = useText(DRAFT);
  const unit = chosen.id as UnitId;
  const into = where?.id as UnitId | undefined;
  return (
    <div className={style['putting']} role="group" aria-label={chosen.name}>
      <p role="status">
        {where
          ? say('dropHow', { what: chosen.name, where: where.name })
          : say('chosenUnit', { what: chosen.name })}
      </p>
      {into !== undefined && (
        <>
          <button
            type="button"
            onClick={() => {
              done({ op: 'absorb', unit, into, everything: 'follows' });
            }}
          >
            {say('doAbsorb')}
          </button>
          <button
            type="button"
            onClick={() => {
              done({ op: 'change-superior', unit, superior: into });
            }}
          >
            {say('doMove')}
          </button>
        </>
      )}
      <button
        type="button"
        onClick={() => {
          done();
        }}
      >
        {say('cancel')}
      </button>
    </div>
  );
};

/** The tab. `add`: absent where the draft cannot be changed. */
export const TreeTab = ({
  day,
  simulation,
  add,
}: {
  readonly day: Day;
  readonly simulation: Simulation | undefined;
  readonly add: ((operation: Operation) => void) | undefined;
}) => {
  const say = useText(DRAFT);
  const { roots, rows: standing, toggle } = useTree({ asAt: day });
  const [selected, setSelected] = useState<string | undefined>();
  const [chosen, setChosen] = useState<Branch | undefined>();
  const [where, setWhere] = useState<Branch | undefined>();
  const rows = draftedRows(standing, simulation);
  const done = (operation?: Operation): void => {
    if (operation) add?.(operation);
    setChosen(undefined);
    setWhere(undefined);
  };
  const goes = (branch: Branch): boolean =>
    add !== undefined && draftedUnit(branch, simulation).fate !== 'ended';
  const named = (branch: Branch): Branch => ({
    ...branch,
    name: draftedUnit(branch, simulation).name,
  });
  const choose = (branch: Branch): void => {
    setChosen(named(branch));
    setWhere(undefined);
  };
  const put = (branch: Branch): void => {
    if (chosen && branch.id !== chosen.id) setWhere(named(branch));
  };
  const handle = ({ branch }: TreeRow): HTMLAttributes<HTMLDivElement> =>
    goes(branch)
      ? {
          draggable: true,
          onDragStart: (event) => {
            event.dataTransfer.setData('text/plain', branch.id);
            choose(branch);
          },
          onDragOver: (event) => {
            event.preventDefault();
          },
          onDrop: (event) => {
            event.preventDefault();
            put(branch);
          },
        }
      : {};
  const column: TreeColumn = {
    name: say('put'),
    kind: style['put'] ?? '',
    cell: ({ branch }, here) => {
      if (!goes(branch) || branch.id === chosen?.id) return null;
      return (
        <button
          type="button"
          tabIndex={here ? 0 : -1}
          aria-label={say(chosen ? 'toHere' : 'moveWhat', { what: named(branch).name })}
          onClick={() => {
            if (chosen) put(branch);
            else choose(branch);
          }}
        >
          {chosen ? '⇥' : '↷'}
        </button>
      );
    },
  };
  const nameOf = ({ branch }: TreeRow) => {
    const { name, fate, under } = draftedUnit(branch, simulation);
    if (fate === 'same') return name;
    return (
      <>
        {fate === 'ended' ? <del>{name}</del> : <strong>{name}</strong>}{' '}
        <span className="quiet small">
          {fate === 'moved' ? `→ ${under ?? ''}` : say(fate).toLowerCase()}
        </span>
      </>
    );
  };
  return (
    <>
      {add && <p className="quiet small">{say('treeLead')}</p>}
      {chosen && <Putting chosen={chosen} where={where} done={done} />}
      <Answered query={roots}>
        {() => (
          <TreeGrid
            label={say('tree')}
            rows={rows}
            selected={selected}
            columns={add ? [column] : []}
            shape={style['units'] ?? ''}
            select={setSelected}
            toggle={toggle}
            visit={(id) => {
              const branch = rows.find((row) => row.branch.id === id)?.branch;
              if (!branch || !goes(branch)) return;
              if (chosen) put(branch);
              else choose(branch);
            }}
            nameOf={nameOf}
            handle={handle}
          />
        )}
      </Answered>
    </>
  );
};
