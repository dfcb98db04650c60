/** Which unit of the first day is which of the second (bảng chuyển đổi): drawn, and as the table. */
import type { Day } from '../../../../src/domain/time/day.ts';
import type { CorrespondenceRow } from '../../api/schema.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { saveCsv } from '../../parts/csv.ts';
import { ActLink, UnitLink } from '../../parts/links.tsx';
import { COMMON } from '../../words/common.ts';
import { useText } from '../../words/text.ts';
import { COMPARE } from './compare-words.ts';
import style from './Compare.module.css';
import { Flow } from './Flow.tsx';

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
  const table = useApi('/api/v1/correspondence', {
    ownDays: true,
    query: { ...query, limit: 500 },
  });
  const how = (r: CorrespondenceRow): string =>
    r.how === 'new' ? say('begun') : r.how === 'ended' ? say('ended') : say(r.how);
  const save = (rows: readonly CorrespondenceRow[]): void => {
    saveCsv(`bang-chuyen-doi-${from}-${to}.csv`, [
      [say('old'), '', say('new'), '', say('how'), say('share'), common('act')],
      ...rows.map((r) => [
        r.old?.name ?? '',
        r.old?.code ?? '',
        r.new?.name ?? '',
        r.new?.code ?? '',
        how(r),
        r.shareText,
        r.acts.join(' '),
      ]),
    ]);
  };
  return (
    <section aria-labelledby="flow" className={style['block']}>
      <h2 id="flow">{say('flow')}</h2>
      <Answered query={table}>
        {({ data, names }) => {
          if (data.length === 0) return <p>{say('nothing')}</p>;
          return (
            <>
              <p className="quiet">{say('flowLead')}</p>
              <Flow rows={data} label={say('flow')} />
              <div className={style['scroll']} tabIndex={0} role="region" aria-label={say('table')}>
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
              <button
                type="button"
                data-screen
                onClick={() => {
                  save(data);
                }}
              >
                {say('csv')}
              </button>
            </>
          );
        }}
      </Answered>
    </section>
  );
};
