/** The open part of the tree as an organisation chart, top to bottom, by the same selection. */
import { hierarchy, tree } from 'd3-hierarchy';
import { useEffect, useRef } from 'react';
import { numberText } from '../../../../src/words/language.ts';
import type { Branch } from '../../api/schema.ts';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import style from './Chart.module.css';
import type { TreeRow } from '../../parts/use-tree.ts';

const BOX = { width: 176, height: 64 };
const GAP = { x: 14, y: 40 };

interface Node {
  readonly branch: Branch | undefined;
  readonly children: Node[];
}

/** Rows with levels back to a tree, under one invisible root. */
const nested = (rows: readonly TreeRow[]): Node => {
  const root: Node = { branch: undefined, children: [] };
  const path: Node[] = [root];
  for (const { branch, level } of rows) {
    const node: Node = { branch, children: [] };
    path.length = level;
    path.at(-1)?.children.push(node);
    path.push(node);
  }
  return root;
};

/** The name in at most two lines. */
const lines = (name: string): readonly string[] => {
  if (name.length <= 24) return [name];
  const words = name.split(' ');
  let first = '';
  while (words.length > 1 && `${first} ${words[0] ?? ''}`.trim().length <= 24)
    first = `${first} ${words.shift() ?? ''}`.trim();
  const rest = words.join(' ');
  return [first, rest.length > 26 ? `${rest.slice(0, 25)}…` : rest];
};

/** The chart. Boxes are links of a kind: a click selects, Enter too. */
export const Chart = ({
  label,
  rows,
  selected,
  select,
}: {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
}) => {
  const language = useLanguage();
  const say = useText(COMMON);
  const layout = tree<Node>().nodeSize([BOX.width + GAP.x, BOX.height + GAP.y])(
    hierarchy(nested(rows), (n) => n.children),
  );
  const nodes = layout.descendants().filter((n) => n.data.branch !== undefined);
  const left = Math.min(0, ...nodes.map((n) => n.x)) - BOX.width / 2 - 4;
  const right = Math.max(0, ...nodes.map((n) => n.x)) + BOX.width / 2 + 4;
  const bottom = Math.max(0, ...nodes.map((n) => n.y)) + BOX.height + 4;
  const top = BOX.height + GAP.y - 4;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current;
    if (box) box.scrollLeft = -left - box.clientWidth / 2;
  }, [left]);
  return (
    <div ref={frame} className={style['frame']} tabIndex={0} role="region" aria-label={label}>
      <svg
        width={right - left}
        height={bottom - top}
        viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      >
        {nodes.flatMap((n) =>
          n.parent?.data.branch
            ? [
                <path
                  key={`to ${n.data.branch?.id ?? ''}`}
                  className={style['line']}
                  d={`M${n.parent.x},${n.parent.y + BOX.height}V${n.y - GAP.y / 2}H${n.x}V${n.y}`}
                />,
              ]
            : [],
        )}
        {nodes.map((n) => {
          const { branch } = n.data;
          if (!branch) return null;
          return (
            <g
              key={branch.id}
              transform={`translate(${n.x - BOX.width / 2},${n.y})`}
              role="button"
              tabIndex={0}
              aria-pressed={branch.id === selected}
              data-bloc={branch.blocs.length > 1 ? 'joint' : branch.blocs[0]}
              className={style['box']}
              onClick={() => {
                select(branch.id);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === ' ') select(branch.id);
              }}
            >
              <rect width={BOX.width} height={BOX.height} rx="6" />
              <rect width="5" height={BOX.height} rx="2" className={style['bloc']} />
              {lines(branch.name).map((line, i) => (
                <text key={line} x="14" y={20 + i * 15}>
                  {line}
                </text>
              ))}
              <text x="14" y={BOX.height - 9} className={style['counts']}>
                {`${say('quota')} ${numberText(branch.total.quota, language)} · ${say('present')} ${numberText(branch.total.people, language)}`}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
};
