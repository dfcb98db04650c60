/** The apparatus with the draft in it: units are dragged, or chosen and put, onto where they go. */
import { useState } from 'react';
import type { Operation } from '../../../../src/domain/acts/operation.ts';
import { isAlive } from '../../../../src/domain/register/unit-at.ts';
import type { UnitId } from '../../../../src/domain/register/ids.ts';
import { namingAt } from '../../../../src/domain/words/naming.ts';
import type { Branch } from '../../api/schema.ts';
import { useApi } from '../../api/use-api.ts';
import { useText } from '../../words/text.ts';
import { COMMON } from '../../words/common.ts';
import { DRAFT } from './draft-words.ts';
import style from './Draft.module.css';
import type { Simulation } from './simulate.ts';

/** Levels that are open at first. */
const OPEN_LEVELS = 3;

interface Handling {
  readonly day: string;
  readonly simulation: Simulation | undefined;
  readonly chosen: Branch | undefined;
  readonly choose: (branch: Branch) => void;
  readonly drop: (on: Branch) => void;
  readonly writable: boolean;
}

const ended = (simulation: Simulation | undefined, id: string): boolean =>
  simulation !== undefined &&
  isAlive(simulation.before, id as UnitId, simulation.act.effect) &&
  !isAlive(simulation.enactment.after, id as UnitId, simulation.act.effect);

const Row = ({
  branch,
  depth,
  handling,
}: {
  readonly branch: Branch;
  readonly depth: number;
  readonly handling: Handling;
}) => {
  const say = useText(DRAFT);
  const [open, setOpen] = useState(depth < OPEN_LEVELS);
  const { chosen, choose, drop, writable, simulation } = handling;
  const gone = ended(simulation, branch.id);
  const { after } = simulation?.enactment ?? {};
  const day = simulation?.act.effect;
  const name =
    after && day && isAlive(after, branch.id as UnitId, day)
      ? namingAt(after, day).name(`unit:${branch.id}`)
      : branch.name;
  return (
    <li>
      <div
        className={style['branch']}
        data-chosen={chosen?.id === branch.id}
        draggable={writable && !gone}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', branch.id);
          choose(branch);
        }}
        onDragOver={(event) => {
          if (writable && !gone) event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          drop(branch);
        }}
      >
        {branch.below > 0 ? (
          <button
            type="button"
            aria-expanded={open}
            aria-label={branch.name}
            className={style['opener']}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? '▾' : '▸'}
          </button>
        ) : (
          <span className={style['opener']} />
        )}
        {gone ? <del>{name}</del> : <span>{name}</span>}
        {gone && <span className="quiet small">{say('ended')}</span>}
        {writable && !gone && chosen === undefined && (
          <button
            type="button"
            aria-label={say('moveWhat', { what: name })}
            onClick={() => {
              choose(branch);
            }}
          >
            ↷
          </button>
        )}
        {writable && !gone && chosen !== undefined && chosen.id !== branch.id && (
          <button
            type="button"
            aria-label={say('toHere', { what: name })}
            onClick={() => {
              drop(branch);
            }}
          >
            ⇥
          </button>
        )}
      </div>
      {open && <Children of={branch.id} depth={depth + 1} handling={handling} />}
    </li>
  );
};

const Children = ({
  of,
  depth,
  handling,
}: {
  readonly of: string;
  readonly depth: number;
  readonly handling: Handling;
}) => {
  const common = useText(COMMON);
  const { data } = useApi('/api/v1/units/{id}/children', {
    params: { id: of },
    query: { asAt: handling.day, limit: 500 },
  });
  if (!data) return <p className="quiet small">{common('loading')}</p>;
  return (
    <ul role="list" className={style['branches']}>
      {data.data.map((branch) => (
        <Row key={branch.id} branch={branch} depth={depth} handling={handling} />
      ))}
    </ul>
  );
};

/** The tab. `add`: absent where the draft cannot be changed. */
export const TreeTab = ({
  day,
  simulation,
  add,
}: {
  readonly day: string;
  readonly simulation: Simulation | undefined;
  readonly add: ((operation: Operation) => void) | undefined;
}) => {
  const say = useText(DRAFT);
  const [chosen, setChosen] = useState<Branch | undefined>();
  const [where, setWhere] = useState<Branch | undefined>();
  const { data } = useApi('/api/v1/roots', { query: { asAt: day, limit: 100 } });
  const done = (operation: Operation | undefined): void => {
    if (operation) add?.(operation);
    setChosen(undefined);
    setWhere(undefined);
  };
  const handling: Handling = {
    day,
    simulation,
    chosen,
    choose: (branch) => {
      setChosen(branch);
      setWhere(undefined);
    },
    drop: (on) => {
      if (chosen && on.id !== chosen.id) setWhere(on);
    },
    writable: add !== undefined,
  };
  const begun = simulation?.diff.begun ?? [];
  const naming = simulation && namingAt(simulation.enactment.after, simulation.act.effect);
  return (
    <>
      {add && <p className="quiet small">{say('treeLead')}</p>}
      {chosen && (
        <div className={style['putting']} role="group" aria-label={chosen.name}>
          <p role="status">
            {where
              ? say('dropHow', { what: chosen.name, where: where.name })
              : say('chosenUnit', { what: chosen.name })}
          </p>
          {where && (
            <>
              <button
                type="button"
                onClick={() => {
                  done({
                    op: 'absorb',
                    unit: chosen.id as UnitId,
                    into: where.id as UnitId,
                    everything: 'follows',
                  });
                }}
              >
                {say('doAbsorb')}
              </button>
              <button
                type="button"
                onClick={() => {
                  done({
                    op: 'change-superior',
                    unit: chosen.id as UnitId,
                    superior: where.id as UnitId,
                  });
                }}
              >
                {say('doMove')}
              </button>
            </>
          )}
          <button
            type="button"
            onClick={() => {
              done(undefined);
            }}
          >
            {say('cancel')}
          </button>
        </div>
      )}
      {begun.length > 0 && naming && (
        <p>
          <strong>{say('begun')}:</strong>{' '}
          {begun.map(({ unit }) => naming.name(`unit:${unit}`)).join('; ')}
        </p>
      )}
      <ul role="list" className={style['branches']}>
        {(data?.data ?? []).map((branch) => (
          <Row key={branch.id} branch={branch} depth={0} handling={handling} />
        ))}
      </ul>
    </>
  );
};
