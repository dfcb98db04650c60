import type { Speech } from '../speech.ts';
import type { Survey } from './shape.ts';

/** Record a survey, in one sentence. */
export const words = ({ unit, area, population }: Survey, say: Speech): string => {
  const parts = [
    ...(area === undefined
      ? []
      : [say.told(`diện tích ${say.number(area)} ha`, `${say.number(area)} ha`)]),
    ...(population === undefined
      ? []
      : [say.told(`dân số ${say.number(population)} người`, `${say.number(population)} people`)]),
  ];
  const what = parts.length === 0 ? say.told('không số liệu nào', 'nothing') : say.list(parts);
  return say.told(`${say.unit(unit)}: ${what}`, `${say.unit(unit)}: ${what}`);
};
