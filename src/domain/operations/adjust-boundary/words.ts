import type { Both } from '../../both.ts';
import type { Share } from '../../shape/shape.ts';
import type { Speech } from '../speech.ts';
import type { AdjustBoundary } from './shape.ts';

/** How much of the land or of the people goes; nothing where that is not meant. */
const shareText = (
  share: Share | undefined,
  [vi, en]: Both,
  measure: string,
  say: Speech,
): string => {
  if (share === undefined) return '';
  if (share === 'unknown') return say.told(`${vi} chưa rõ`, `${en} not said`);
  if (typeof share === 'number') return `${say.number(share)} ${measure}`;
  const percent = say.percent(Number(share.slice(0, -1)) / 100);
  return say.told(`${percent} ${vi}`, `${percent} of the ${en}`);
};

/** Adjust a boundary, in one sentence. */
export const words = (op: AdjustBoundary, say: Speech): string => {
  const parts = [
    shareText(op.area, ['diện tích', 'area'], 'ha', say),
    shareText(op.population, ['dân số', 'population'], say.told('người', 'people'), say),
    ...(op.units ?? []).map((unit) => say.unit(unit)),
  ].filter((part) => part !== '');
  const what = parts.length === 0 ? '' : `: ${say.list(parts)}`;
  return say.told(
    `Điều chỉnh một phần ${say.unit(op.from)} về ${say.unit(op.to)}${what}`,
    `A part of ${say.unit(op.from)} goes to ${say.unit(op.to)}${what}`,
  );
};
