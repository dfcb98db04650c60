import { movesText } from '../moves-text.ts';
import type { Speech } from '../speech.ts';
import type { Share } from '../../shape/shape.ts';
import type { Receiver, ShareOut } from './shape.ts';

const shareText = (share: Share, measure: string, say: Speech): string => {
  if (share === 'unknown') return say.told(`${measure}: chưa rõ`, `${measure}: not said`);
  return typeof share === 'number'
    ? `${say.number(share)} ${measure}`
    : `${say.percent(Number(share.slice(0, -1)) / 100)} ${measure}`;
};

const receiverText = ({ unit, area, population, rest }: Receiver, say: Speech): string => {
  const parts = [
    ...(area === undefined ? [] : [shareText(area, 'ha', say)]),
    ...(population === undefined ? [] : [shareText(population, say.told('người', 'people'), say)]),
    ...(rest ? [say.told('phần còn lại', 'the rest')] : []),
  ];
  return parts.length === 0 ? say.unit(unit) : `${say.unit(unit)} (${parts.join(', ')})`;
};

/** Share out among living units, in one sentence. */
export const words = (op: ShareOut, say: Speech): string => {
  const to = say.list(op.into.map((receiver) => receiverText(receiver, say)));
  const what = say.told(
    `Chia ${say.unit(op.unit)} cho ${to}`,
    `Share ${say.unit(op.unit)} out to ${to}`,
  );
  return `${what}${movesText(op, say)}`;
};
