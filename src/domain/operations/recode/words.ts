import type { Speech } from '../speech.ts';
import type { Recode } from './shape.ts';

/** Change a code, in one sentence. */
export const words = ({ unit, system = 'admin', code }: Recode, say: Speech): string => {
  const what = say.word('codeSystem', system).toLowerCase();
  return say.told(
    `Đổi ${what} của ${say.unit(unit)} thành ${code}`,
    `Change the ${what} of ${say.unit(unit)} to ${code}`,
  );
};
