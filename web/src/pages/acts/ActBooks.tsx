/** The books of an act: what each unit had, what came, what went, what it has. */
import type { HoldingKind } from '../../../../src/domain/register/vocabulary.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { bookText, moveText, moves } from '../../../../src/words/amount-text.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText } from '../../../../src/words/language.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ThingLink } from '../../parts/links.tsx';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { ACTS } from './acts-words.ts';
import style from './Acts.module.css';

/** The section: accounts that the act moves something in or out of. */
export const ActBooks = ({ id }: { readonly id: string }) => {
  const say = useText(ACTS);
  const common = useText(COMMON);
  const language = useLanguage();
  const books = useApi('/api/v1/acts/{id}/books', {
    params: { id },
    query: { limit: 500 },
    ownDays: true,
  });
  return (
    <section aria-labelledby="books" className={style['block']}>
      <h2 id="books">{say('books')}</h2>
      <Answered query={books}>
        {({ data, names }) => {
          const moved = data.filter((r) => moves(r, 'in') || moves(r, 'out'));
          if (moved.length === 0) return <p className="quiet">{say('noBooks')}</p>;
          return (
            <>
              <div className={style['scroll']}>
                <table className={style['books']}>
                  <caption>{say('booksLead')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{common('unit')}</th>
                      <th scope="col">{common('kind')}</th>
                      <th scope="col" className="roomy">
                        {common('day')}
                      </th>
                      <th scope="col">{say('opening')}</th>
                      <th scope="col">{say('in')}</th>
                      <th scope="col">{say('out')}</th>
                      <th scope="col">{say('closing')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {moved.map((r) => (
                      <tr key={`${r.day} ${r.kind} ${r.unit}`}>
                        <th scope="row">
                          <ThingLink of={`unit:${r.unit}`} names={names} />
                        </th>
                        <td>{labelOf('holding', r.kind as HoldingKind, language)}</td>
                        <td className="roomy">{dayText(r.day as Day, language)}</td>
                        <td>{bookText(r, 'opening', language)}</td>
                        <td>{moveText(r, 'in', language)}</td>
                        <td>{moveText(r, 'out', language)}</td>
                        <td>{bookText(r, 'closing', language)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </>
          );
        }}
      </Answered>
    </section>
  );
};
