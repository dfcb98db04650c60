/** One act: particulars, what each article does in words, basis chain, effects, books. */
import { Link, useParams } from '@tanstack/react-router';
import type { Act } from '../../../../src/domain/acts/act.ts';
import type { Instant } from '../../../../src/domain/time/instant.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText, instantText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ActLink, Source } from '../../parts/links.tsx';
import { PaperLinks, usePapersOf } from '../../parts/PaperLinks.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { UndoButton } from '../draft/decide/UndoButton.tsx';
import { ActBooks } from './ActBooks.tsx';
import { ActChain } from './ActChain.tsx';
import { ActFlow } from './ActFlow.tsx';
import { ActEffects } from './ActEffects.tsx';
import { ACTS } from './acts-words.ts';
import style from './Acts.module.css';

type Data = Answer<'/api/v1/acts/{id}'>['data'];

const Particulars = ({ data, act }: { readonly data: Data; readonly act: Act }) => {
  const say = useText(ACTS);
  const language = useLanguage();
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say('number'), act.number],
    [say('issuer'), act.issuer],
    [say('signer'), act.signer],
    [say('signed'), dayText(act.signed, language)],
    [say('effect'), dayText(act.effect, language)],
    [
      say('source'),
      `${labelOf('source', act.source.mark, language)}${act.source.note === undefined ? '' : `: ${act.source.note}`}`,
    ],
    [
      say('recorded'),
      say('place', { n: data.seq, instant: instantText(data.recorded as Instant, language) }),
    ],
  ];
  return (
    <dl className={style['particulars']}>
      {rows.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
};

const Articles = ({ data, act }: { readonly data: Data; readonly act: Act }) => {
  const say = useText(ACTS);
  const language = useLanguage();
  return act.articles.map((article) => (
    <section key={article.number} className={style['article']}>
      <h3>
        {say('article', { n: article.number })}
        {article.effect !== undefined && (
          <span className="quiet small">
            {' '}
            ({say('effectOwn', { day: dayText(article.effect, language) })})
          </span>
        )}
        {article.source && <Source mark={article.source.mark} />}
      </h3>
      {article.text !== undefined && <p>{article.text}</p>}
      <ul>
        {data.words
          .filter((w) => w.article === article.number)
          .map((w, i) => (
            <li key={`${i} ${w.text}`}>{w.text}</li>
          ))}
      </ul>
    </section>
  ));
};

/** The page. */
export const ActPage = () => {
  const { id } = useParams({ from: '/acts/$id' });
  const say = useText(ACTS);
  const language = useLanguage();
  const papers = usePapersOf(`/api/v1/acts/${id}`);
  const query = useApi('/api/v1/acts/{id}', { params: { id }, ownDays: true });
  return (
    <Answered whole query={query}>
      {({ data }) => {
        const act = data.act as Act;
        return (
          <>
            <PageHead title={act.title} lead={labelOf('actType', act.type, language)}>
              <Link to="/structure" search={{ asAt: act.effect }}>
                {say('seeThen', { day: dayText(act.effect, language) })}
              </Link>
              <PaperLinks papers={papers} />
              {data.undoneBy === null && act.type !== 'undo' && (
                <UndoButton act={id} issuer={act.issuer} day={act.effect} />
              )}
            </PageHead>
            {data.undoneBy !== null && (
              <p className={style['notice']}>
                {say('undoneBy')} <ActLink id={data.undoneBy} names={data.names} />.
              </p>
            )}
            <div className={style['columns']}>
              <div>
                <h2>{say('what')}</h2>
                <Articles data={data} act={act} />
              </div>
              <aside>
                <Particulars data={data} act={act} />
                <ActChain id={id} />
              </aside>
            </div>
            <ActFlow id={id} day={act.effect} />
            <ActBooks id={id} />
            <ActEffects id={id} />
          </>
        );
      }}
    </Answered>
  );
};
