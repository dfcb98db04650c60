import { movesText } from '../moves-text.ts';
import { shareTexts } from '../share-text.ts';
import type { Speech } from '../speech.ts';
import type { Receiver, ShareOut } from './shape.ts';

const receiverText = ({ unit, rest, ...shares }: Receiver, say: Speech): string => {
  const parts = [
    ...shareTexts(shares, say),
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
