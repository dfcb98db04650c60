/** The apparatus with the draft in it: units are dragged, or chosen and put, onto where they go. */
import { useCallback, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Operation } from '../../../../../src/domain/operations/operation.ts';
import type { UnitId } from '../../../../../src/domain/register/ids.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import type { Branch } from '../../../api/schema.ts';
import { Answered } from '../../../parts/Answered.tsx';
import { TreeGrid } from '../../../parts/TreeGrid.tsx';
import type { TreeColumn } from '../../../parts/tree-columns.ts';
import { type TreeRow, useTree } from '../../../parts/use-tree.ts';
import { sayFrom, useLanguage, useText } from '../../../words/text.ts';
import type { Language } from '../../../../../src/words/language.ts';
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

/** A unit as the draft leaves it. */
const DraftedName = ({
  branch,
  simulation,
}: {
  readonly branch: Branch;
  readonly simulation: Simulation | undefined;
}) => {
  const say = useText(DRAFT);
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

/** The column of the button by which a unit is chosen, and then put. */
const putColumn = ({
  chosen,
  simulation,
  language,
  choose,
  put,
}: {
  readonly chosen: Branch | undefined;
  readonly simulation: Simulation | undefined;
  readonly language: Language;
  readonly choose: (branch: Branch) => void;
  readonly put: (branch: Branch) => void;
}): TreeColumn => {
  const say = sayFrom(DRAFT, language);
  return {
    name: say('put'),
    width: 72,
    atEnd: true,
    cell: ({ branch }) => {
      const { name, fate } = draftedUnit(branch, simulation);
      if (fate === 'ended' || branch.id === chosen?.id) return null;
      return (
        <Button
          className={style['put'] ?? ''}
          aria-label={say(chosen ? 'toHere' : 'moveWhat', { what: name })}
          onPress={() => {
            if (chosen) put(branch);
            else choose(branch);
          }}
        >
          {chosen ? '⇥' : '↷'}
        </Button>
      );
    },
  };
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
  const language = useLanguage();
  const { roots, rows: standing, toggle } = useTree({ asAt: day });
  const [selected, setSelected] = useState<string | undefined>();
  const [chosen, setChosen] = useState<Branch | undefined>();
  const [where, setWhere] = useState<Branch | undefined>();
  const rows = useMemo(() => draftedRows(standing, simulation), [standing, simulation]);
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
  /** A unit of the tree that may be moved, or moved to. */
  const movable = (id: string): Branch | undefined => {
    const branch = rows.find((row) => row.branch.id === id)?.branch;
    return branch && goes(branch) ? branch : undefined;
  };
  const choose = (branch: Branch): void => {
    setChosen(named(branch));
    setWhere(undefined);
  };
  const put = (branch: Branch): void => {
    if (chosen && branch.id !== chosen.id) setWhere(named(branch));
  };
  const may = add !== undefined;
  const columns = useMemo(
    () => (may ? [putColumn({ chosen, simulation, language, choose, put })] : []),
    // What is done with a unit reads what is chosen and drafted, and those are here.
    [may, chosen, simulation, language],
  );
  const nameOf = useCallback(
    ({ branch }: TreeRow) => <DraftedName branch={branch} simulation={simulation} />,
    [simulation],
  );
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
            columns={columns}
            select={setSelected}
            toggle={toggle}
            visit={(id) => {
              const branch = movable(id);
              if (!branch) return;
              if (chosen) put(branch);
              else choose(branch);
            }}
            nameOf={nameOf}
            {...(add && {
              moving: {
                goes: (id) => movable(id) !== undefined,
                taken: (id) => {
                  const branch = movable(id);
                  if (branch) choose(branch);
                },
                put: (id) => {
                  const branch = movable(id);
                  if (branch) put(branch);
                },
              },
            })}
          />
        )}
      </Answered>
    </>
  );
};
