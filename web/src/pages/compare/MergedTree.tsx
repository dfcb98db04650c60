/** One tree of both days: what is new, ended, moved or changed, told by signs and words. */
import type { Day } from '../../../../src/domain/time/day.ts';
import type { MergedUnit, Names } from '../../api/schema.ts';
import { UnitLink } from '../../parts/links.tsx';
import { useText } from '../../words/text.ts';
import { COMPARE } from './compare-words.ts';
import style from './Compare.module.css';
import { UnitChanges } from './UnitChanges.tsx';

const SIGNS = { begun: '+', ended: '−', moved: '→', changed: '~', context: '' } as const;

interface Shared {
  readonly names: Names;
  readonly from: Day;
  readonly to: Day;
}

const Unit = ({ unit, ...shared }: Shared & { readonly unit: MergedUnit }) => {
  const say = useText(COMPARE);
  const { names, from, to } = shared;
  return (
    <li>
      <div className={style['unit']} data-mark={unit.mark}>
        <span className={style['sign']} aria-hidden="true">
          {SIGNS[unit.mark]}
        </span>
        <span>
          <UnitLink id={unit.id} day={unit.after === null ? from : to}>
            {unit.after ?? unit.before ?? unit.id}
          </UnitLink>
          {unit.mark !== 'context' && <span className={style['mark']}>{say(unit.mark)}</span>}
          <UnitChanges unit={unit} names={names} />
        </span>
      </div>
      {unit.children.length > 0 && (
        <ul role="list">
          {unit.children.map((child) => (
            <Unit key={child.id} unit={child} {...shared} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** The tree. */
export const MergedTree = ({
  roots,
  ...shared
}: Shared & { readonly roots: readonly MergedUnit[] }) => (
  <ul role="list" className={style['tree']}>
    {roots.map((unit) => (
      <Unit key={unit.id} unit={unit} {...shared} />
    ))}
  </ul>
);
