/** Old units on the left, new ones on the right, a band for each succession; ordered by successor. */
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import style from './Flow.module.css';

const WIDTH = 900;
const ROW = 26;

interface Side {
  readonly unit: string;
  readonly name: string;
}

/** A line of a correspondence table, as far as it is drawn. */
export interface FlowRow {
  readonly old?: Side | null;
  readonly new?: Side | null;
  readonly how: string;
  readonly share: string | number;
}

interface Node {
  readonly id: string;
  readonly name: string;
  readonly side: 'old' | 'new';
}

interface Link {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly whole: boolean;
}

const short = (text: string): string => (text.length > 44 ? `${text.slice(0, 43)}…` : text);

const graphOf = (rows: readonly FlowRow[]) => {
  const nodes = new Map<string, Node>();
  const links: Link[] = [];
  const ordered = rows
    .filter((r) => r.how === 'succeeded')
    .toSorted((a, b) => ((a.new?.name ?? '') < (b.new?.name ?? '') ? -1 : 1));
  for (const { old, new: now, share } of ordered) {
    if (!old || !now) continue;
    const [a, b] = [`old ${old.unit}`, `new ${now.unit}`];
    nodes.set(a, { id: a, name: old.name, side: 'old' });
    nodes.set(b, { id: b, name: now.name, side: 'new' });
    links.push({
      source: a,
      target: b,
      value: typeof share === 'number' ? Math.max(0.1, share) : share === 'full' ? 1 : 0.5,
      whole: share === 'full',
    });
  }
  return { nodes: [...nodes.values()], links };
};

/** The picture; nothing where no unit was succeeded. */
export const Flow = ({
  rows,
  label,
}: {
  readonly rows: readonly FlowRow[];
  readonly label: string;
}) => {
  const { nodes, links } = graphOf(rows);
  if (links.length === 0) return null;
  const most = Math.max(
    nodes.filter((n) => n.side === 'old').length,
    nodes.filter((n) => n.side === 'new').length,
  );
  const height = Math.max(80, most * ROW);
  const graph = sankey<Node, Link>()
    .nodeId((n) => n.id)
    .nodeWidth(8)
    .nodePadding(12)
    .nodeSort(null)
    .extent([
      [300, 6],
      [WIDTH - 300, height - 6],
    ])({ nodes: nodes.map((n) => ({ ...n })), links: links.map((l) => ({ ...l })) });
  const path = sankeyLinkHorizontal<Node, Link>();
  return (
    <svg className={style['flow']} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {graph.links.map((l, i) => (
        <path
          key={`${i}`}
          d={path(l) ?? undefined}
          strokeWidth={Math.max(2, l.width ?? 2)}
          data-whole={l.whole}
        />
      ))}
      {graph.nodes.map((n) => (
        <g key={n.id}>
          <rect
            x={n.x0}
            y={n.y0}
            width={(n.x1 ?? 0) - (n.x0 ?? 0)}
            height={Math.max(2, (n.y1 ?? 0) - (n.y0 ?? 0))}
          />
          <text
            x={n.side === 'old' ? (n.x0 ?? 0) - 8 : (n.x1 ?? 0) + 8}
            y={((n.y0 ?? 0) + (n.y1 ?? 0)) / 2 + 4}
            textAnchor={n.side === 'old' ? 'end' : 'start'}
          >
            {short(n.name)}
            <title>{n.name}</title>
          </text>
        </g>
      ))}
    </svg>
  );
};
