/** A preliminary or final review as a paper to print: sections of sentences, each figure with what it stands on. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import { REVIEW_KINDS } from '../../../../src/domain/indicators/review.ts';
import { numberText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { PaperLinks } from '../../parts/PaperLinks.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { Asked } from './Asked.tsx';
import { REPORT } from './report-words.ts';
import style from './ReviewPaper.module.css';

type Line = Answer<'/api/v1/reports/review'>['data']['sections'][number]['lines'][number];

const Behind = ({ line, search }: { readonly line: Line; readonly search: object }) => {
  const say = useText(REPORT);
  const language = useLanguage();
  const [act, another] = line.acts;
  const text = say('stands', { acts: numberText(line.acts.length, language) });
  if (line.acts.length === 0) return null;
  if (line.indicator !== undefined)
    return (
      <Link to="/report" search={{ ...search, figure: line.indicator }} className="small">
        {text}
      </Link>
    );
  return act !== undefined && another === undefined ? (
    <Link to="/acts/$id" params={{ id: act }} search className="small">
      {text}
    </Link>
  ) : (
    <span className="quiet small">{text}</span>
  );
};

/** The page. */
export const ReviewPaperPage = () => {
  const say = useText(REPORT);
  const navigate = useNavigate();
  const given = useSearch({ from: '/report/paper' });
  const from = parseDay(given.from ?? '') ?? ('2015-01-01' as Day);
  const to = parseDay(given.to ?? '') ?? ('2020-09-18' as Day);
  const kind = REVIEW_KINDS.find((one) => one === given.kind) ?? 'final';
  const unit = given.unit === undefined ? {} : { unit: given.unit };
  const query = useApi('/api/v1/reports/review', {
    ownDays: true,
    query: { from, to, kind, ...unit },
    enabled: from <= to,
  });
  const body = query.data?.data.body ?? '';
  const search = (change: Readonly<Record<string, string | undefined>>): void => {
    void navigate({ to: '/report/paper', search: (now) => ({ ...now, ...change }), replace: true });
  };
  return (
    <>
      <div data-screen>
        <PageHead title={say('paper')} lead={say('paperLead')}>
          <Choice
            label={say('kind')}
            value={kind}
            options={REVIEW_KINDS.map((one) => [one, say(one)])}
            onChange={(next) => {
              search({ kind: next });
            }}
          />
          <Asked
            from={from}
            to={to}
            on={to}
            about={given.unit === undefined ? undefined : { id: given.unit, text: body }}
            search={search}
          />
          <button
            type="button"
            onClick={() => {
              print();
            }}
          >
            {say('print')}
          </button>
          <PaperLinks
            papers={[
              [
                say('paper'),
                `/api/v1/reports/review/file?${String(new URLSearchParams({ from, to, kind, ...unit }))}`,
              ],
            ]}
          />
        </PageHead>
      </div>
      {from > to ? (
        <p role="alert">{say('order')}</p>
      ) : (
        <Answered query={query}>
          {({ data }) => (
            <article className={style['paper']}>
              <header className={style['head']}>
                <p className={style['body']}>{data.body}</p>
                <p>
                  <strong>{say('republic')}</strong>
                  <br />
                  {say('motto')}
                </p>
              </header>
              <h2 className={style['title']}>{data.title}</h2>
              <p className={style['subtitle']}>{data.subtitle}</p>
              {data.sections.map(({ heading, lines, none }) => (
                <section key={heading}>
                  <h3>{heading}</h3>
                  {lines.length === 0 && <p>{none}</p>}
                  <ul>
                    {lines.map((line) => (
                      <li key={line.text}>
                        {line.text} <Behind line={line} search={{ from, to, ...unit }} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
              <p className="quiet small">{data.note}</p>
              <footer className={style['sign']}>
                <p>{say('receivers')}</p>
                <p>
                  <strong>{say('signer')}</strong>
                  <br />
                  <em>{say('signs')}</em>
                </p>
              </footer>
            </article>
          )}
        </Answered>
      )}
    </>
  );
};
