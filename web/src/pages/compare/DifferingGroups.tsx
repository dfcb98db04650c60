/** What differs between two days, grouped: each group opens on demand. */
import type { Day } from '../../../../src/domain/time/day.ts';
import { numberText } from '../../../../src/words/language.ts';
import type { MergedUnit, Names } from '../../api/schema.ts';
import { Fold } from '../../parts/Fold.tsx';
import { UnitLink } from '../../parts/links.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { COMPARE } from './compare-words.ts';
import style from './Compare.module.css';
import { type Differing, MARKS, differingOf } from './differing.ts';
import { UnitChanges } from './UnitChanges.tsx';

/** The groups; one without units is not shown. */
export const DifferingGroups = ({
  roots,
  names,
  from,
  to,
}: {
  readonly roots: readonly MergedUnit[];
  readonly names: Names;
  readonly from: Day;
  readonly to: Day;
}) => {
  const say = useText(COMPARE);
  const language = useLanguage();
  const groups = differingOf(roots);
  const line = ({ unit, under }: Differing) => (
    <li key={unit.id}>
      <UnitLink id={unit.id} day={unit.after === null ? from : to}>
        {unit.after ?? unit.before ?? unit.id}
      </UnitLink>
      {under !== undefined && <span className="quiet small"> · {under}</span>}
      <UnitChanges unit={unit} names={names} />
    </li>
  );
  return MARKS.map((mark) => {
    const units = groups.get(mark) ?? [];
    if (units.length === 0) return null;
    return (
      <Fold
        key={mark}
        title={
          <>
            <strong>{say(`${mark}Group`)}</strong>
            <span className="quiet">{numberText(units.length, language)}</span>
          </>
        }
      >
        <ul className={style['group']} role="list">
          {units.map(line)}
        </ul>
      </Fold>
    );
  });
};
