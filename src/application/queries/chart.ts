/** The apparatus on a day as an organisation chart: which units are shown, and what their boxes say. */
import type { UnitId } from '../../domain/register/ids.ts';
import { BLOCS } from '../../domain/register/kinds.ts';
import type { Day } from '../../domain/time/day.ts';
import { countsLine, setName } from '../../words/chart/box-text.ts';
import type { BoxText } from '../../words/chart/draw.ts';
import type { ChartNode } from '../../words/chart/layout.ts';
import { labelOf } from '../../words/labels.ts';
import { type Language, dayText, say } from '../../words/language.ts';
import { type Branch, branchRow, listChildren } from './list-children.ts';

/** How much of it is shown. */
export interface ChartExtent {
  /** The unit at its top; every unit without a superior, where none is given. */
  readonly of?: UnitId;
  /** Levels shown whole, from 1. */
  readonly levels: number;
  /** Units opened besides. */
  readonly open: ReadonlySet<string>;
}

/** Boxes of one chart: more than that, nobody reads as a picture. */
export const MOST_BOXES = 5_000;

/** A chart to be drawn, as plain data: it is drawn elsewhere. */
export interface OrganisationChart {
  readonly roots: readonly ChartNode[];
  readonly boxes: ReadonlyMap<string, BoxText>;
  readonly titles: readonly string[];
  /** What its bands are called. */
  readonly groups: Readonly<Record<string, string>>;
}

/** The chart; `undefined` where it would have more boxes than {@link MOST_BOXES}. */
export const organisationChart = (
  branch: Branch,
  { of, levels, open }: ChartExtent,
  language: Language,
  /** What the register is of. */
  title: string,
): OrganisationChart | undefined => {
  const boxes = new Map<string, BoxText>();
  const nodeOf = (id: UnitId, level: number): readonly ChartNode[] => {
    const row = branchRow(branch, id);
    if (!row || boxes.size > MOST_BOXES) return [];
    const [first = 'territory'] = row.blocs;
    boxes.set(id, {
      name: setName(row.name),
      counts: countsLine(row.total, language),
      bloc: row.blocs.length > 1 ? 'joint' : first,
    });
    const shown = row.below > 0 && (level < levels || open.has(id));
    const children = shown ? listChildren(branch, id).flatMap((c) => nodeOf(c, level + 1)) : [];
    return [{ id, group: first, children }];
  };
  const tops = of === undefined ? listChildren(branch, undefined) : [of];
  const roots = tops.flatMap((id) => nodeOf(id, 1));
  if (boxes.size > MOST_BOXES) return undefined;
  const top = of === undefined ? title : (branchRow(branch, of)?.name ?? title);
  return {
    roots,
    boxes,
    titles: [
      say(language, `SƠ ĐỒ TỔ CHỨC BỘ MÁY`, 'ORGANISATION CHART'),
      `${top} · ${dayOf(branch.day, language)}`,
    ],
    groups: Object.fromEntries(BLOCS.map((bloc) => [bloc, labelOf('bloc', bloc, language)])),
  };
};

const dayOf = (day: Day, language: Language): string =>
  say(language, `ngày ${dayText(day, 'vi')}`, dayText(day, 'en'));
