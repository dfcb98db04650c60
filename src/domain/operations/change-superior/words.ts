import type { Speech } from '../speech.ts';
import type { ChangeSuperior } from './shape.ts';

/** Change superior, in one sentence. */
export const words = (op: ChangeSuperior, say: Speech): string => {
  const unit = say.unit(op.unit);
  const hierarchy = say.word('hierarchy', op.hierarchy ?? 'administrative').toLowerCase();
  return op.superior === null
    ? say.told(
        `${unit} không còn cấp trên (${hierarchy})`,
        `${unit} has no superior any more (${hierarchy})`,
      )
    : say.told(
        `Chuyển ${unit} về trực thuộc ${say.unit(op.superior)} (${hierarchy})`,
        `${unit} comes under ${say.unit(op.superior)} (${hierarchy})`,
      );
};
