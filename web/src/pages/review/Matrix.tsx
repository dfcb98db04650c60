/** A picture of the review: which of the functions found is with which body. */
import type { Answer } from '../../api/client.ts';
import { ThingLink } from '../../parts/links.tsx';
import { useText } from '../../words/text.ts';
import { REVIEW } from './review-words.ts';
import style from './Review.module.css';

type Data = Answer<'/api/v1/review'>;

/** The matrix; nothing where nothing is shared. */
export const Matrix = ({
  rows,
  names,
}: {
  readonly rows: Data['data'];
  readonly names: Data['names'];
}) => {
  const say = useText(REVIEW);
  const held = new Map<string, Set<string>>();
  for (const { kind, functions, units } of rows)
    for (const [i, unit] of units.entries()) {
      const id = kind === 'similar' ? functions[i] : functions[0];
      if (id === undefined) continue;
      held.set(id, (held.get(id) ?? new Set()).add(unit));
    }
  const units = [...new Set([...held.values()].flatMap((of) => [...of]))];
  if (units.length === 0) return null;
  return (
    <section className={style['section']} aria-label={say('matrix')}>
      <h2>{say('matrix')}</h2>
      <div className={`${style['scroll']} ${style['matrix']}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('functions')}</th>
              {units.map((unit) => (
                <th key={unit} scope="col">
                  <ThingLink of={`unit:${unit}`} names={names} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...held].map(([id, of]) => (
              <tr key={id}>
                <th scope="row">
                  <ThingLink of={`function:${id}`} names={names} />
                </th>
                {units.map((unit) => (
                  <td key={unit}>
                    {of.has(unit) && (
                      <span className={style['dot']} role="img" aria-label={say('found')} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
