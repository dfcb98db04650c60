/** The open part of the tree as an organisation chart: as wide as the page, larger or smaller as the reader likes. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { countsLine, setName } from '../../../../src/words/chart/box-text.ts';
import { BOX, HEADING, layoutChart } from '../../../../src/words/chart/layout.ts';
import type { Bloc } from '../../../../src/domain/register/kinds.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { numberText } from '../../../../src/words/language.ts';
import type { Branch } from '../../api/schema.ts';
import type { TreeRow } from '../../parts/use-tree.ts';
import { useLanguage, useText } from '../../words/text.ts';
import style from './Chart.module.css';
import { chartNodes, rowFor } from './chart-tree.ts';
import { STRUCTURE } from './structure-words.ts';

/** How large the chart is shown, from smallest to largest. */
const ZOOMS = [0.35, 0.5, 0.65, 0.8, 1, 1.25, 1.6] as const;
const USUAL = ZOOMS.indexOf(1);

/** Room at the edges of the frame. */
const EDGE = 34;

const useWidth = () => {
  const [width, setWidth] = useState(960);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const watcher = new ResizeObserver(() => {
      setWidth(box.clientWidth);
    });
    watcher.observe(box);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return { frame, width };
};

const Box = ({
  branch,
  row,
  x,
  y,
  chosen,
  focusable,
  onPick,
}: {
  readonly branch: Branch;
  readonly row: TreeRow;
  readonly x: number;
  readonly y: number;
  readonly chosen: boolean;
  readonly focusable: boolean;
  readonly onPick: () => void;
}) => {
  const language = useLanguage();
  const say = useText(STRUCTURE);
  const counts = countsLine(branch.total, language);
  const name = setName(branch.name);
  const below = branch.below === 0 ? '' : numberText(branch.below, language);
  return (
    <g
      transform={`translate(${x},${y})`}
      role="treeitem"
      data-id={branch.id}
      tabIndex={focusable ? 0 : -1}
      aria-selected={chosen}
      aria-level={row.level}
      {...(branch.below > 0 && { 'aria-expanded': row.open })}
      aria-label={[branch.name, counts, ...(below === '' ? [] : [say('below', { n: below })])]
        .filter((text) => text !== '')
        .join(', ')}
      data-bloc={branch.blocs.length > 1 ? 'joint' : branch.blocs[0]}
      className={style['box']}
      onClick={onPick}
    >
      <rect width={BOX.width} height={BOX.height} rx="6" />
      <rect width="5" height={BOX.height} rx="2" className={style['bloc']} />
      {name.lines.map((line, i) => (
        <text
          key={`${i} ${line}`}
          x="13"
          y={17 + i * name.step}
          fontSize={name.size}
          className={style['name']}
        >
          {`${line} `}
        </text>
      ))}
      <text x="13" y={BOX.height - 7} className={style['counts']}>
        {`${counts} `}
      </text>
      {below !== '' && (
        <text
          aria-hidden="true"
          x={BOX.width - 8}
          y={BOX.height - 7}
          textAnchor="end"
          className={style['below']}
        >
          {`${below} ${row.open ? '▾' : '▸'}`}
        </text>
      )}
    </g>
  );
};

/** The chart. A click on a box selects it and opens what is under it, or closes it; so does Enter. */
export const Chart = ({
  label,
  rows,
  selected,
  select,
  toggle,
}: {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
  readonly toggle: (id: string, open: boolean) => void;
}) => {
  const language = useLanguage();
  const say = useText(STRUCTURE);
  const { frame, width } = useWidth();
  const [zoom, setZoom] = useState(USUAL);
  const [fitted, setFitted] = useState<number>();
  const scale = fitted ?? ZOOMS[zoom] ?? 1;
  const nodes = useMemo(() => chartNodes(rows), [rows]);
  const layout = useMemo(() => layoutChart(nodes, (width - EDGE) / scale), [nodes, width, scale]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.branch.id, row])), [rows]);
  const focused = useRef(false);
  useEffect(() => {
    const box = [...(frame.current?.querySelectorAll<SVGGElement>('[role="treeitem"]') ?? [])].find(
      (one) => one.dataset['id'] === selected,
    );
    box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused.current) box?.focus({ preventScroll: true });
    focused.current = false;
  }, [frame, selected, layout]);
  const pick = (row: TreeRow): void => {
    select(row.branch.id);
    if (row.branch.below > 0) toggle(row.branch.id, !row.open);
  };
  const onKey = (event: KeyboardEvent): void => {
    const at = Math.max(
      0,
      rows.findIndex((row) => row.branch.id === selected),
    );
    const row = rows[at];
    if (!row) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      focused.current = true;
      pick(row);
      return;
    }
    const next = rowFor(event.key, rows, at);
    const to = next === undefined ? undefined : rows[next];
    if (!to) return;
    event.preventDefault();
    focused.current = true;
    select(to.branch.id);
  };
  const fit = (): void => {
    const box = frame.current;
    if (!box) return;
    // The largest scale at which the whole is seen: what is smaller is wider too, and wraps less.
    const steps = Array.from({ length: 40 }, (_, i) => 1.4 - i * 0.03);
    const whole = steps.find((one) => {
      const { height, width: w } = layoutChart(nodes, (width - EDGE) / one);
      return height * one <= box.clientHeight - EDGE && w * one <= width;
    });
    setFitted(whole ?? 0.2);
  };
  const zoomTo = (step: number): void => {
    const from =
      fitted === undefined
        ? zoom
        : ZOOMS.reduce(
            (best, z, i) =>
              Math.abs(z - fitted) < Math.abs((ZOOMS[best] ?? 1) - fitted) ? i : best,
            0,
          );
    setFitted(undefined);
    setZoom(Math.min(ZOOMS.length - 1, Math.max(0, from + step)));
  };
  const first = byId.has(selected ?? '') ? selected : rows[0]?.branch.id;
  return (
    <div className={style['whole']}>
      <div className={style['tools']} data-screen>
        <button
          type="button"
          onClick={() => {
            zoomTo(-1);
          }}
          aria-label={say('smaller')}
        >
          −
        </button>
        <output aria-label={say('scale')}>{`${Math.round(scale * 100)}%`}</output>
        <button
          type="button"
          onClick={() => {
            zoomTo(1);
          }}
          aria-label={say('larger')}
        >
          +
        </button>
        <button type="button" onClick={fit}>
          {say('fit')}
        </button>
      </div>
      <div
        ref={frame}
        className={style['frame']}
        role="region"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={onKey}
      >
        <svg
          role="tree"
          aria-label={label}
          width={(layout.width + 4) * scale}
          height={(layout.height + 4) * scale}
          viewBox={`-2 -2 ${layout.width + 4} ${layout.height + 4}`}
        >
          {layout.bands.map(({ group, x, y, width: w, height }) => (
            <g key={`${x} ${y}`} role="presentation" data-bloc={group} className={style['band']}>
              <rect x={x} y={y} width={w} height={height} rx="8" />
              <text x={x + 10} y={y + HEADING - 9}>
                {labelOf('bloc', group as Bloc, language)}
              </text>
            </g>
          ))}
          <path
            className={style['line']}
            role="presentation"
            d={layout.lines.map(({ x1, y1, x2, y2 }) => `M${x1},${y1}L${x2},${y2}`).join('')}
          />
          {layout.boxes.flatMap(({ id, x, y }) => {
            const row = byId.get(id);
            if (!row) return [];
            return [
              <Box
                key={id}
                branch={row.branch}
                row={row}
                x={x}
                y={y}
                chosen={id === selected}
                focusable={id === first}
                onPick={() => {
                  pick(row);
                }}
              />,
            ];
          })}
        </svg>
      </div>
    </div>
  );
};
