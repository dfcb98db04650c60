/** What a report is of: a unit or territory, and the first and the last day. */
import type { Day } from '../../../../src/domain/time/day.ts';
import { DayField } from '../../parts/DayField.tsx';
import { PickField } from '../../parts/PickField.tsx';
import type { Picked } from '../../parts/picked.ts';
import { useText } from '../../words/text.ts';
import { REPORT } from './report-words.ts';

/** The fields. `on`: the day of which units are offered; `search` changes the address. */
export const Asked = ({
  from,
  to,
  on,
  about,
  search,
}: {
  readonly from: Day;
  readonly to: Day;
  readonly on: Day;
  readonly about: Picked | undefined;
  readonly search: (change: Readonly<Record<string, string | undefined>>) => void;
}) => {
  const say = useText(REPORT);
  return (
    <>
      <PickField
        label={say('about')}
        kind="unit"
        day={on}
        value={about}
        onPick={(picked) => {
          search({ unit: picked?.id });
        }}
      />
      <DayField
        label={say('from')}
        value={from}
        onChange={(day) => {
          search({ from: day });
        }}
      />
      <DayField
        label={say('to')}
        value={to}
        onChange={(day) => {
          search({ to: day });
        }}
      />
    </>
  );
};
