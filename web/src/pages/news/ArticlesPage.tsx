/** The articles of the portal: to open, to begin. */
import { Link } from '@tanstack/react-router';
import type { Instant } from '../../../../src/domain/time/instant.ts';
import { ARTICLE_STATE_WORDS } from '../../../../src/words/article-words.ts';
import { inLanguage, instantText } from '../../../../src/words/language.ts';
import { usePlain } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { NEWS } from './news-words.ts';
import { WideTable } from './WideTable.tsx';
import style from './News.module.css';

/** The page. */
export const ArticlesPage = () => {
  const say = useText(NEWS);
  const language = useLanguage();
  const query = usePlain('/api/v1/portal/articles');
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        <Link to="/articles/$id" params={{ id: 'new' }} search className={style['button']}>
          {say('begin')}
        </Link>
        <Link to="/sections" search className={style['button']}>
          {say('sections')}
        </Link>
      </PageHead>
      <Answered query={query}>
        {({ data }) =>
          data.length === 0 ? (
            <p className="quiet">{say('none')}</p>
          ) : (
            <WideTable
              label={say('articles')}
              heads={[say('name'), say('section'), say('state'), say('changed')]}
            >
              {data.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link to="/articles/$id" params={{ id: String(one.id) }} search>
                      {one.title}
                    </Link>
                  </th>
                  <td>{one.sectionName}</td>
                  <td>{inLanguage(language, ARTICLE_STATE_WORDS[one.state])}</td>
                  <td>
                    {one.by === null
                      ? instantText(one.changed as Instant, language)
                      : say('by', {
                          at: instantText(one.changed as Instant, language),
                          who: one.by,
                        })}
                  </td>
                </tr>
              ))}
            </WideTable>
          )
        }
      </Answered>
    </>
  );
};
