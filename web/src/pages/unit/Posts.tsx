/** Posts of a unit and who holds them. */
import type { PostRank, TenureMode } from '../../../../src/domain/register/vocabulary.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText, numberText, say as choose } from '../../../../src/words/language.ts';
import { ActLink, Source, ThingLink } from '../../parts/links.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { UNIT } from './unit-words.ts';
import type { Unit } from './unit-type.ts';
import style from './UnitPage.module.css';

const ORDER = ['head', 'deputy', 'staff'];

interface Post {
  readonly title: string;
  readonly rank: PostRank;
  readonly places: number;
}

interface Standings {
  readonly standing: string;
  readonly until?: string;
  readonly to?: string;
}

interface Tenure {
  readonly mode: TenureMode;
  readonly concurrent: boolean;
}

/** What is special about a post or its holder, where anything is, with the day until which the act says it. */
const Standing = ({
  unit,
  aspect,
  of,
}: {
  readonly unit: Unit;
  readonly aspect: 'post.standing' | 'tenure.standing';
  readonly of: string;
}) => {
  const language = useLanguage();
  const found = unit.facts.find((f) => f.aspect === aspect && f.key === of);
  if (!found) return null;
  const { standing, until, to } = found.value as Standings;
  const list = aspect === 'post.standing' ? 'postStanding' : 'holderStanding';
  const words = [
    labelOf(list, standing as never, language),
    ...(to === undefined ? [] : [choose(language, `cho ${to}`, `to ${to}`)]),
    ...(until === undefined
      ? []
      : [
          choose(
            language,
            `đến ${dayText(until as Day, 'vi')}`,
            `until ${dayText(until as Day, 'en')}`,
          ),
        ]),
  ];
  return (
    <span className={style['standing']}>
      {words.join(' ')} <ActLink id={found.act} names={unit.names} article={found.article} />
    </span>
  );
};

/** The table. */
export const Posts = ({ unit }: { readonly unit: Unit }) => {
  const say = useText(UNIT);
  const language = useLanguage();
  const posts = unit.facts
    .filter((f) => f.aspect === 'post')
    .map((f) => ({ ...f, post: f.value as Post }))
    .toSorted((a, b) => ORDER.indexOf(a.post.rank) - ORDER.indexOf(b.post.rank));
  if (posts.length === 0) return <p className="quiet">{say('nothing')}</p>;
  return (
    <div className={style['scroll']}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('post')}</th>
            <th scope="col">{say('holder')}</th>
            <th scope="col">{say('basis')}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map(({ key, post, act, article, source }) => {
            const held = unit.facts.filter(
              (f) => f.aspect === 'tenure' && f.key.startsWith(`${key}|`),
            );
            return (
              <tr key={key}>
                <th scope="row">
                  {post.title}
                  <span className={style['basis']}>
                    {labelOf('rank', post.rank, language)}
                    {post.places > 1 &&
                      ` · ${say('places', { n: numberText(post.places, language) })}`}
                  </span>
                  <Standing unit={unit} aspect="post.standing" of={key} />
                </th>
                <td>
                  {held.length === 0 && <span className="quiet">{say('vacant')}</span>}
                  {held.map((f) => {
                    const { mode, concurrent } = f.value as Tenure;
                    return (
                      <div key={f.key}>
                        <ThingLink of={`person:${f.key.split('|')[1] ?? ''}`} names={unit.names} />
                        <Source mark={f.source} />
                        <span className={style['basis']}>
                          {labelOf('tenureMode', mode, language)}
                          {concurrent && choose(language, ', kiêm nhiệm', ', concurrent')},{' '}
                          {say('since')} {dayText(f.from as Day, language)} ·{' '}
                          <ActLink id={f.act} names={unit.names} article={f.article} />
                        </span>
                        <Standing unit={unit} aspect="tenure.standing" of={f.key} />
                      </div>
                    );
                  })}
                </td>
                <td>
                  <ActLink id={act} names={unit.names} article={article} />
                  <Source mark={source} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
