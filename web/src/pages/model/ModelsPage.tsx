/** The models there are. */
import { Link } from '@tanstack/react-router';
import { parseDay } from '../../../../src/domain/time/day.ts';
import { dayText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { MODEL } from './model-words.ts';
import style from './Model.module.css';

type Line = Answer<'/api/v1/models'>['data'][number];

const Lines = ({ lines, title }: { readonly lines: readonly Line[]; readonly title: string }) => {
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <section className={style['part']}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => {
          const effect = parseDay(line.effect);
          return (
            <li key={line.act}>
              <Link to="/models/$id" params={{ id: line.act }} search>
                {line.title}
              </Link>{' '}
              <span className="quiet small">{effect ? dayText(effect, language) : ''}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** The page. */
export const ModelsPage = () => {
  const say = useText(MODEL);
  const query = useApi('/api/v1/models', { ownDays: true });
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <Answered query={query}>
        {({ data }) => (
          <>
            <Lines title={say('pilots')} lines={data.filter(({ pilot }) => pilot)} />
            <Lines title={say('others')} lines={data.filter(({ pilot }) => !pilot)} />
          </>
        )}
      </Answered>
    </>
  );
};
