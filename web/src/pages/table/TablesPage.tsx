/** Which tables there are. */
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useText } from '../../words/text.ts';
import { TABLE } from './table-words.ts';
import style from './Table.module.css';

/** The page. */
export const TablesPage = () => {
  const say = useText(TABLE);
  const query = useApi('/api/v1/tables');
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <Answered query={query}>
        {({ data }) => (
          <>
            {[...Map.groupBy(data, ({ group }) => group)].map(([group, tables]) => (
              <section key={group}>
                <h2>{group}</h2>
                <ul className={style['tables']}>
                  {tables.map(({ code, title, about }) => (
                    <li key={code}>
                      <h3>
                        <Link to="/tables/$code" params={{ code }} search>
                          {title}
                        </Link>
                      </h3>
                      <p className="quiet">{about}</p>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Answered>
    </>
  );
};
