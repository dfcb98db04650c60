/** The nearest predecessors and successors of a unit, drawn; the table beside it says the same. */
import type { SuccessionRelation } from '../../../../src/domain/register/vocabulary.ts';
import { type Day, civil } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import type { Answer } from '../../api/client.ts';
import type { Names } from '../../api/schema.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { UNIT } from './unit-words.ts';
import style from './UnitPage.module.css';

type Edges = Answer<'/api/v1/units/{id}/lineage'>['data'];

const WIDTH = 960;
const BOX = { width: 250, height: 46 };
const STEP = 62;
const MOST = 10;

const short = (text: string): string => (text.length > 34 ? `${text.slice(0, 33)}…` : text);

/** The picture. */
export const LineagePicture = ({
  id,
  edges,
  names,
}: {
  readonly id: string;
  readonly edges: Edges;
  readonly names: Names;
}) => {
  const say = useText(UNIT);
  const language = useLanguage();
  const before = edges.filter((e) => e.to === id).slice(0, MOST);
  const after = edges.filter((e) => e.from === id).slice(0, MOST);
  const rows = Math.max(1, before.length, after.length);
  const height = rows * STEP + 10;
  const middle = height / 2;
  const y = (i: number, of: number): number => middle + (i - (of - 1) / 2) * STEP;
  const name = (unit: string): string => names.things[`unit:${unit}`] ?? unit;
  const box = (unit: string, x: number, at: number, more: string, here = false) => (
    <g key={`${unit} ${x}`} className={here ? style['here'] : undefined}>
      <rect x={x} y={at - BOX.height / 2} width={BOX.width} height={BOX.height} rx="6" />
      <text x={x + 12} y={at - (more === '' ? -5 : 3)}>
        {short(name(unit))}
      </text>
      {more !== '' && (
        <text x={x + 12} y={at + 14} className={style['small']}>
          {more}
        </text>
      )}
    </g>
  );
  const told = (e: Edges[number]): string =>
    `${labelOf('relation', e.relation as SuccessionRelation, language)}, ${civil(e.day as Day).year}`;
  const centre = (WIDTH - BOX.width) / 2;
  const curve = (x1: number, y1: number, x2: number, y2: number): string =>
    `M${x1},${y1}C${(x1 + x2) / 2},${y1} ${(x1 + x2) / 2},${y2} ${x2},${y2}`;
  return (
    <svg
      className={style['lineage']}
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label={say('pictured')}
    >
      {before.map((e, i) => (
        <path
          key={`from ${e.from}`}
          d={curve(BOX.width + 2, y(i, before.length), centre, middle)}
          strokeDasharray={e.share === 'full' ? undefined : '6 4'}
        />
      ))}
      {after.map((e, i) => (
        <path
          key={`to ${e.to}`}
          d={curve(centre + BOX.width, middle, WIDTH - BOX.width - 2, y(i, after.length))}
          strokeDasharray={e.share === 'full' ? undefined : '6 4'}
        />
      ))}
      {before.map((e, i) => box(e.from, 2, y(i, before.length), told(e)))}
      {box(id, centre, middle, '', true)}
      {after.map((e, i) => box(e.to, WIDTH - BOX.width - 2, y(i, after.length), told(e)))}
    </svg>
  );
};
