import type { Speech } from '../speech.ts';
import type { Appoint } from './shape.ts';

const VERBS = {
  appointment: ['Bổ nhiệm', 'Appoint'],
  reappointment: ['Bổ nhiệm lại', 'Reappoint'],
  election: ['Bầu', 'Elect'],
  rotation: ['Luân chuyển', 'Rotate'],
  transfer: ['Điều động', 'Transfer'],
  secondment: ['Biệt phái', 'Second'],
  acting: ['Giao quyền', 'Appoint as acting'],
} as const;

/** Appoint, in one sentence. */
export const words = (op: Appoint, say: Speech): string => {
  const [vi, en] = VERBS[op.mode];
  const post = say.name(`post:${op.post}`);
  const besides = op.concurrent === true ? say.told(' (kiêm nhiệm)', ' (concurrent)') : '';
  const over =
    op.handover === undefined
      ? ''
      : say.told(
          `; người giữ trước bàn giao đến ${say.day(op.handover)}`,
          `; the former holder hands over until ${say.day(op.handover)}`,
        );
  return say.told(
    `${vi} ${op.person} giữ chức ${post}${besides}${over}`,
    `${en} ${op.person} to ${post}${besides}${over}`,
  );
};
