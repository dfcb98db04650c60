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
          <ul className={style['tables']}>
            {data.map(({ code, title, about }) => (
              <li key={code}>
                <h2>
                  <Link to="/tables/$code" params={{ code }} search>
                    {title}
                  </Link>
                </h2>
                <p className="quiet">{about}</p>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </>
  );
};
