/** A card of the overview: what it tells of, how many there are, and the first of them. */
import { type ReactNode, useId } from 'react';
import { numberText } from '../../../../src/words/language.ts';
import { useLanguage } from '../../words/text.ts';
import style from './ThisWeek.module.css';

/** The card; `empty` is said where there is none. */
export const Card = ({
  title,
  count,
  empty,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly empty: string;
  readonly children: ReactNode;
}) => {
  const language = useLanguage();
  const id = useId();
  return (
    <section className={style['card']} aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className={style['count']}>{numberText(count, language)}</span>
      </h3>
      {count === 0 ? <p className="quiet small">{empty}</p> : children}
    </section>
  );
};
