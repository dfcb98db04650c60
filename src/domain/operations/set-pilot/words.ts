import type { Speech } from '../speech.ts';
import type { SetPilot } from './shape.ts';

/** Set a pilot, in one sentence. */
export const words = ({ unit, pilot }: SetPilot, say: Speech): string => {
  const who = say.unit(unit);
  if (pilot === null)
    return say.told(
      `${who} kết thúc thí điểm, hoạt động chính thức`,
      `${who} is on trial no longer and stays as it is`,
    );
  const until =
    pilot.until === undefined
      ? ''
      : say.told(` đến ${say.day(pilot.until)}`, ` until ${say.day(pilot.until)}`);
  return say.told(
    `${who} thí điểm mô hình ${pilot.model}${until}`,
    `${who} is on trial as ${pilot.model}${until}`,
  );
};
