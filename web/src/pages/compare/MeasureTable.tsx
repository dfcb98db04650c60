/** The same counts on both days. */
import type { Bloc, Tier } from '../../../../src/domain/register/kinds.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { numberText } from '../../../../src/words/language.ts';
import type { Measures } from '../../api/schema.ts';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { COMPARE } from './compare-words.ts';
import style from './Compare.module.css';

/** The table. */
export const MeasureTable = ({
  before,
  after,
}: {
  readonly before: Measures;
  readonly after: Measures;
}) => {
  const say = useText(COMPARE);
  const common = useText(COMMON);
  const language = useLanguage();
  const names = (of: 'bodies' | 'areas'): readonly string[] => [
    ...new Set([...Object.keys(before[of]), ...Object.keys(after[of])]),
  ];
  const rows: readonly (readonly [string, number, number])[] = [
    ...names('areas').map(
      (tier) =>
        [
          labelOf('tier', tier as Tier, language),
          before.areas[tier] ?? 0,
          after.areas[tier] ?? 0,
        ] as const,
    ),
    ...names('bodies').map(
      (bloc) =>
        [
          say('bodiesOf', {
            bloc: bloc === 'joint' ? common('joint') : labelOf('bloc', bloc as Bloc, language),
          }),
          before.bodies[bloc] ?? 0,
          after.bodies[bloc] ?? 0,
        ] as const,
    ),
    [say('posts'), before.posts, after.posts],
    [say('quota'), before.quota, after.quota],
    [say('people'), before.people, after.people],
    [say('premises'), before.premises, after.premises],
  ];
  return (
    <section aria-labelledby="measures" className={style['block']}>
      <h2 id="measures">{say('measures')}</h2>
      <table className={style['measures']}>
        <thead>
          <tr>
            <th scope="col">{say('measure')}</th>
            <th scope="col">{say('before')}</th>
            <th scope="col">{say('after')}</th>
            <th scope="col">{say('change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, a, b]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{numberText(a, language)}</td>
              <td>{numberText(b, language)}</td>
              <td>{b === a ? '0' : `${b > a ? '+' : ''}${numberText(b - a, language)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
