/** Which unit of the first day is which of the second (bảng chuyển đổi): drawn, and as the table. */
import type { Day } from '../../../../src/domain/time/day.ts';
import type { CorrespondenceRow } from '../../api/schema.ts';
import { allPages } from '../../api/all-pages.ts';
import { read } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { numberText } from '../../../../src/words/language.ts';
import { Fold } from '../../parts/Fold.tsx';
import { Answered } from '../../parts/Answered.tsx';
import { saveCsv } from '../../parts/csv.ts';
import { Flow } from '../../parts/Flow.tsx';
import { ActLink, UnitLink } from '../../parts/links.tsx';
import { COMMON } from '../../words/common.ts';
import { useTimes } from '../../shell/times.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { COMPARE } from './compare-words.ts';
import style from './Compare.module.css';

/** Rows of one page: the most that the service gives, and that are shown. */
const PAGE = 500;

/** The section. */
export const Correspondence = ({
  query,
  from,
  to,
}: {
  readonly query: { readonly from: string; readonly to: string; readonly unit?: string };
  readonly from: Day;
  readonly to: Day;
}) => {
  const say = useText(COMPARE);
  const common = useText(COMMON);
  const language = useLanguage();
  const { asKnown } = useTimes();
  const table = useApi('/api/v1/correspondence', {
    ownDays: true,
    query: { ...query, limit: PAGE },
  });
  const how = (r: CorrespondenceRow): string =>
    r.how === 'new' ? say('begun') : r.how === 'ended' ? say('ended') : say(r.how);
  const save = async (): Promise<void> => {
    const asked = { ...query, ...(asKnown && { asKnown }), limit: PAGE };
    const { data: rows, names } = await allPages((page) =>
      read('/api/v1/correspondence', {}, { ...asked, page }, language),
    );
    const heads = [say('old'), say('oldCode'), say('new'), say('newCode'), say('how')];
    saveCsv(
      `bang-chuyen-doi-${from}-${to}.csv`,
      [...heads, say('share'), common('act')],
      rows.map((r) => [
        r.old?.name ?? '',
        r.old?.code ?? '',
        r.new?.name ?? '',
        r.new?.code ?? '',
        how(r),
        r.shareText,
        r.acts.map((id) => names.acts[id]?.number ?? names.acts[id]?.title ?? id).join('; '),
      ]),
    );
  };
  return (
    <section aria-labelledby="flow" className={style['block']}>
      <h2 id="flow">{say('flow')}</h2>
      <Answered query={table}>
        {({ data, names, total }) => {
          if (data.length === 0) return <p>{say('nothing')}</p>;
          return (
            <>
              <p className="quiet">{say('flowLead')}</p>
              {total > data.length && <p>{say('firstRows', { n: data.length, of: total })}</p>}
              <Flow rows={data} label={say('flow')} />
              <Fold
                title={
                  <>
                    <strong>{say('table')}</strong>
                    <span className="quiet">{numberText(total, language)}</span>
                  </>
                }
              >
                <div
                  className={style['scroll']}
                  tabIndex={0}
                  role="region"
                  aria-label={say('table')}
                >
                  <table className={style['table']}>
                    <thead>
                      <tr>
                        <th scope="col">{say('old')}</th>
                        <th scope="col">{say('new')}</th>
                        <th scope="col">{say('how')}</th>
                        <th scope="col">{say('share')}</th>
                        <th scope="col">{common('act')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {data.map((r) => (
                        <tr key={`${r.old?.unit ?? ''} ${r.new?.unit ?? ''}`}>
                          <td>
                            {r.old && (
                              <UnitLink id={r.old.unit} day={from}>
                                {r.old.name}
                              </UnitLink>
                            )}
                          </td>
                          <td>
                            {r.new && (
                              <UnitLink id={r.new.unit} day={to}>
                                {r.new.name}
                              </UnitLink>
                            )}
                          </td>
                          <td>{how(r)}</td>
                          <td>{r.shareText}</td>
                          <td>
                            {r.acts.map((act) => (
                              <ActLink key={act} id={act} names={names} />
                            ))}
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </Fold>
              <button type="button" data-screen onClick={() => void save()}>
                {say('csv')}
              </button>
            </>
          );
        }}
      </Answered>
    </section>
  );
};
