/** Links to what the register knows: units, people, functions, acts. They keep the page's times. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Day } from '../../../src/domain/time/day.ts';
import { dayText } from '../../../src/words/language.ts';
import { labelOf } from '../../../src/words/labels.ts';
import type { ActType } from '../../../src/domain/acts/act.ts';
import type { SourceMark } from '../../../src/domain/register/entry.ts';
import type { Names } from '../api/schema.ts';
import { COMMON } from '../words/common.ts';
import { useLanguage, useText } from '../words/text.ts';
import style from './links.module.css';

/** A unit, as at a day where one is given. */
export const UnitLink = ({
  id,
  day,
  children,
}: {
  readonly id: string;
  readonly day?: string;
  readonly children: ReactNode;
}) => (
  <Link
    to="/units/$id"
    params={{ id }}
    search={(now) => (day === undefined ? now : { ...now, asAt: day as never })}
  >
    {children}
  </Link>
);

/** A thing by its reference `kind:id`, with a link where it has a page. */
export const ThingLink = ({
  of,
  names,
}: {
  readonly of: string;
  readonly names: Names;
}): ReactNode => {
  const colon = of.indexOf(':');
  const [kind, id] = [of.slice(0, colon), of.slice(colon + 1)];
  const text = names.things[of] ?? id;
  if (kind === 'unit') return <UnitLink id={id}>{text}</UnitLink>;
  if (kind === 'person')
    return (
      <Link to="/people/$id" params={{ id }} search>
        {text}
      </Link>
    );
  if (kind === 'function')
    return (
      <Link to="/functions/$id" params={{ id }} search>
        {text}
      </Link>
    );
  return text;
};

/** An act by its number, or its type and date where it has none, with the article; its title is in the hint. */
export const ActLink = ({
  id,
  names,
  article,
}: {
  readonly id: string;
  readonly names: Names;
  readonly article?: string | undefined;
}) => {
  const language = useLanguage();
  const say = useText(COMMON);
  const act = names.acts[id];
  const type = act ? labelOf('actType', act.type as ActType, language) : '';
  const text = act ? (act.number ?? `${type} ${dayText(act.signed as Day, language)}`) : id;
  return (
    <span className={style['act']}>
      <Link to="/acts/$id" params={{ id }} search title={act?.title}>
        {text}
      </Link>
      {article !== undefined && <span className="quiet">, {say('article', { n: article })}</span>}
    </span>
  );
};

const LETTERS: Readonly<Record<string, string>> = { article: 'A', public: 'P', model: 'M' };

/** Where a statement comes from: [A] the article, [P] public records, [M] the modeller; nothing for the act itself. */
export const Source = ({ mark }: { readonly mark: string }): ReactNode => {
  const language = useLanguage();
  const say = useText(COMMON);
  const letter = LETTERS[mark];
  if (letter === undefined) return null;
  const what = labelOf('source', mark as SourceMark, language);
  return (
    <abbr className={style['source']} title={say('sourceOf', { what })}>
      [{letter}]
    </abbr>
  );
};
