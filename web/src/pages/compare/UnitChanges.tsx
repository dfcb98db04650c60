/** What changed of one unit between two days, and by which acts: what is short as it is, the rest on demand. */
import type { MergedUnit, Names } from '../../api/schema.ts';
import { Fold } from '../../parts/Fold.tsx';
import { ActLink } from '../../parts/links.tsx';
import { useText } from '../../words/text.ts';
import { COMPARE } from './compare-words.ts';
import style from './Compare.module.css';

/** Acts up to which they stand beside the name. */
const FEW = 2;

/** The changes and the acts. */
export const UnitChanges = ({
  unit: { changes, acts },
  names,
}: {
  readonly unit: MergedUnit;
  readonly names: Names;
}) => {
  const say = useText(COMPARE);
  const by = acts.map((act) => (
    <span key={act} className={style['under']}>
      <ActLink id={act} names={names} />
    </span>
  ));
  const list = changes.length > 0 && (
    <ul className={style['changes']}>
      {changes.map((c, i) => (
        <li key={`${i} ${c.label}`}>
          {c.label}: <del>{c.before ?? '—'}</del> → <ins>{c.after ?? '—'}</ins>
        </li>
      ))}
    </ul>
  );
  if (changes.length <= 1 && acts.length <= FEW)
    return (
      <>
        {by}
        {list}
      </>
    );
  return (
    <Fold small title={say('changes', { n: changes.length, acts: acts.length })}>
      {list}
      <p className={style['by']}>{by}</p>
    </Fold>
  );
};
