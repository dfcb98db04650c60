/** The term report: every figure opens to the records and acts behind it. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import type { Period } from '../../../../src/domain/time/period.ts';
import { type Language, dayText, numberText, periodText } from '../../../../src/words/language.ts';
import { indicatorName, indicatorText, reasonText } from '../../../../src/words/indicator-words.ts';
import type { Answer } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { saveCsv } from '../../parts/csv.ts';
import { Signatures } from '../../parts/Signatures.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { Behind } from './Behind.tsx';
import { Asked } from './Asked.tsx';
import { REPORT } from './report-words.ts';
import style from './Report.module.css';

type Indicator = Answer<'/api/v1/reports/term'>['data']['indicators'][number];

const valueText = (i: Indicator, language: Language): string =>
  i.value === null && i.reason !== undefined
    ? reasonText(i.reason, language)
    : indicatorText(i, language);

const Row = ({
  indicator: i,
  from,
  to,
  unit,
  open,
  toggle,
}: {
  readonly indicator: Indicator;
  readonly from: Day;
  readonly to: Day;
  readonly unit: string | undefined;
  readonly open: boolean;
  readonly toggle: () => void;
}) => {
  const say = useText(REPORT);
  const language = useLanguage();
  const name = indicatorName(i.id, language);
  return (
    <>
      <tr data-open={open || undefined}>
        <th scope="row" id={`name-${i.id}`}>
          {name}
        </th>
        <td className={style['value']}>{valueText(i, language)}</td>
        <td>
          {i.published !== undefined && numberText(i.published, language)}
          {i.publishedOf !== undefined && ` / ${numberText(i.publishedOf, language)}`}
        </td>
        <td className="roomy">
          {i.difference === undefined
            ? ''
            : i.difference === 0
              ? say('matches')
              : `${i.difference > 0 ? '+' : ''}${numberText(i.difference, language)}`}
          {i.value !== null && i.reason !== undefined && (
            <div className="quiet small">{reasonText(i.reason, language)}</div>
          )}
          {i.value === null && i.recorded && (
            <div className="quiet small">
              {say('partRecorded', {
                part: numberText(i.recorded.part, language),
                of: numberText(i.recorded.of, language),
              })}
            </div>
          )}
        </td>
        <td>
          <button
            type="button"
            aria-expanded={open}
            aria-describedby={`name-${i.id}`}
            onClick={toggle}
          >
            {say('records', {
              n: numberText(i.provenance.records, language),
              acts: numberText(i.provenance.acts.length, language),
            })}
          </button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5} className={style['behind']}>
            {i.publishedFor && (
              <p className="small">
                {say('publishedFor', { period: periodText(i.publishedFor as Period, language) })}
                {i.note !== undefined && ` ${i.note}.`}
              </p>
            )}
            <Behind indicator={i.id} from={from} to={to} unit={unit} label={name} />
          </td>
        </tr>
      )}
    </>
  );
};

/** The page. */
export const ReportPage = () => {
  const say = useText(REPORT);
  const language = useLanguage();
  const navigate = useNavigate();
  const given = useSearch({ from: '/report' });
  const from = parseDay(given.from ?? '') ?? ('2015-01-01' as Day);
  const to = parseDay(given.to ?? '') ?? ('2020-09-18' as Day);
  const report = useApi('/api/v1/reports/term', {
    ownDays: true,
    query: { from, to, ...(given.unit !== undefined && { unit: given.unit }) },
    enabled: from <= to,
  });
  const subject = report.data?.data.subject ?? given.unit;
  const about = report.data?.data.subjectName ?? '';
  const search = (change: Readonly<Record<string, string | undefined>>): void => {
    void navigate({
      to: '/report',
      search: (now) => ({ ...now, ...change }),
      replace: true,
      resetScroll: false,
    });
  };
  const save = (): void => {
    const rows = (report.data?.data.indicators ?? []).map((i) => [
      indicatorName(i.id, language),
      valueText(i, language),
      i.published ?? '',
      i.difference ?? '',
      i.reason === undefined ? '' : reasonText(i.reason, language),
      i.provenance.records,
      i.provenance.acts.join(' '),
    ]);
    const heads = [
      say('indicator'),
      say('value'),
      say('published'),
      say('difference'),
      say('reason'),
    ];
    saveCsv(`bao-cao-${from}-${to}.csv`, [...heads, say('behind'), say('acts')], rows);
  };
  const lead = say('lead', { from: dayText(from, language), to: dayText(to, language) });
  return (
    <>
      <PageHead title={say('title')} lead={lead}>
        <Asked
          from={from}
          to={to}
          on={from}
          about={subject === undefined ? undefined : { id: subject, text: about }}
          search={search}
        />
        <Link
          to="/report/paper"
          search={{ from, to, ...(given.unit !== undefined && { unit: given.unit }) }}
        >
          {say('paper')}
        </Link>
        <Link to="/dual-offices" search={{ asAt: to }}>
          {say('dualOffices')}
        </Link>
        <button type="button" onClick={save}>
          {say('csv')}
        </button>
        <button
          type="button"
          onClick={() => {
            print();
          }}
        >
          {say('print')}
        </button>
      </PageHead>
      {from > to ? (
        <p role="alert">{say('order')}</p>
      ) : (
        <Answered query={report}>
          {({ data }) => (
            <div className={style['scroll']}>
              <table className={style['table']}>
                <caption className="unseen">{lead}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('indicator')}</th>
                    <th scope="col">{say('value')}</th>
                    <th scope="col">{say('published')}</th>
                    <th scope="col" className="roomy">
                      {say('difference')}
                    </th>
                    <th scope="col">{say('behind')}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.indicators.map((i) => (
                    <Row
                      key={i.id}
                      indicator={i}
                      from={from}
                      to={to}
                      unit={given.unit}
                      open={given.figure === i.id}
                      toggle={() => {
                        search({ figure: given.figure === i.id ? undefined : i.id });
                      }}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Answered>
      )}
      <Signatures />
    </>
  );
};
