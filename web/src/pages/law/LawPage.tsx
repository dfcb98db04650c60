/** The law on a day: each rule with what it finds, and the rules that cannot be checked yet with the reason. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Day, previousDay } from '../../../../src/domain/time/day.ts';
import { dayText, numberText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ActLink } from '../../parts/links.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { LAW } from './law-words.ts';
import { RuleUnits } from './RuleUnits.tsx';
import style from './Law.module.css';

type Rule = Answer<'/api/v1/law'>['data'][number];
type Names = Answer<'/api/v1/law'>['names'];
type Counts = NonNullable<Rule['counts']>;

const PARTS = ['breach', 'inGrace', 'missing', 'ok'] as const;

const totalOf = (counts: Counts): number => PARTS.reduce((sum, part) => sum + counts[part], 0);

const Found = ({ counts }: { readonly counts: Counts }) => {
  const say = useText(LAW);
  const language = useLanguage();
  const total = totalOf(counts);
  if (total === 0) return <span className="quiet">{say('nobody')}</span>;
  const parts = PARTS.filter((part) => counts[part] > 0);
  return (
    <>
      <span className={style['bar']} aria-hidden="true">
        {parts.map((part) => (
          <span key={part} className={style[part]} style={{ flexGrow: counts[part] }} />
        ))}
      </span>
      <span className={style['told']}>
        {parts.map((part) => `${numberText(counts[part], language)} ${say(part)}`).join(' · ')}
      </span>
    </>
  );
};

const Force = ({ from, to }: Rule) => {
  const say = useText(LAW);
  const language = useLanguage();
  const day = (text: string): string => dayText(text as Day, language);
  return (
    <>
      {to === null
        ? say('since', { day: day(from) })
        : say('between', { from: day(from), to: day(previousDay(to as Day)) })}
    </>
  );
};

const Checked = ({ rules, names }: { readonly rules: readonly Rule[]; readonly names: Names }) => {
  const say = useText(LAW);
  const navigate = useNavigate();
  return (
    <div className={style['scroll']} role="group" aria-label={say('rule')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('rule')}</th>
            <th scope="col">{say('found')}</th>
            <th scope="col">{say('instrument')}</th>
            <th scope="col">{say('force')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.code}>
              <th scope="row" className={style['rule']}>
                {rule.counts === null || totalOf(rule.counts) === 0 ? (
                  `${rule.code} · ${rule.title}`
                ) : (
                  <button
                    type="button"
                    className={style['open']}
                    onClick={() => {
                      void navigate({
                        to: '/law',
                        search: (now) => ({ ...now, rule: rule.code }),
                      });
                    }}
                  >
                    {rule.code} · {rule.title}
                  </button>
                )}
                <span className={style['limit']}>{rule.limit}</span>
              </th>
              <td>
                {rule.counts && <Found counts={rule.counts} />}
                {rule.inForce && !rule.counts && say('notApplied')}
                {rule.by !== null && (
                  <span className={style['limit']}>
                    <ActLink id={rule.by} names={names} />
                  </span>
                )}
              </td>
              <td>
                {rule.cites}
                <span className={style['limit']}>
                  {rule.verified ? say('verified') : rule.confidence}
                </span>
              </td>
              <td>
                <Force {...rule} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Unchecked = ({ rules }: { readonly rules: readonly Rule[] }) => {
  const say = useText(LAW);
  return (
    <details>
      <summary>
        {say('unchecked')} ({rules.length})
      </summary>
      <div className={style['scroll']} role="group" aria-label={say('unchecked')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('rule')}</th>
              <th scope="col">{say('why')}</th>
              <th scope="col">{say('instrument')}</th>
              <th scope="col">{say('force')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.code}>
                <th scope="row" className={style['rule']}>
                  {rule.code} · {rule.title}
                </th>
                <td>{say(rule.human ? 'human' : 'lacks', { what: rule.lacks })}</td>
                <td>{rule.cites}</td>
                <td>
                  <Force {...rule} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

const isBroken = ({ counts }: Rule): boolean =>
  counts !== null && counts.breach + counts.inGrace > 0;

/** The page. */
export const LawPage = () => {
  const say = useText(LAW);
  const language = useLanguage();
  const { rule: chosen } = useSearch({ from: '/law' });
  const [only, setOnly] = useState(false);
  const query = useApi('/api/v1/law');
  return (
    <Answered whole query={query}>
      {({ data, asAt, names }) => {
        const packs = [...new Set(data.map(({ pack }) => pack))];
        const none = only && !data.some(isBroken);
        return (
          <>
            <PageHead
              title={say('title')}
              lead={say('lead', { day: dayText(asAt as Day, language) })}
            />
            {chosen !== undefined && <RuleUnits key={chosen} code={chosen} />}
            <label className={style['only']}>
              <input
                type="checkbox"
                checked={only}
                onChange={(event) => {
                  setOnly(event.target.checked);
                }}
              />
              {say('onlyBroken')}
            </label>
            {none && <p>{say('noneBroken')}</p>}
            {packs.map((pack) => {
              const rules = data.filter((rule) => rule.pack === pack);
              const [first] = rules;
              const checked = rules.filter(
                (rule) => rule.lacks === '' && (!only || isBroken(rule)),
              );
              const now = checked.filter((rule) => rule.inForce);
              const notNow = checked.filter((rule) => !rule.inForce);
              const unchecked = only ? [] : rules.filter((rule) => rule.lacks !== '');
              return checked.length + unchecked.length === 0 ? null : (
                <section key={pack} className={style['section']} aria-label={first?.packTitle}>
                  <h2>{first?.packTitle}</h2>
                  {now.length > 0 && <Checked rules={now} names={names} />}
                  {notNow.length > 0 && (
                    <details>
                      <summary>
                        {say('notNow')} ({notNow.length})
                      </summary>
                      <Checked rules={notNow} names={names} />
                    </details>
                  )}
                  {unchecked.length > 0 && <Unchecked rules={unchecked} />}
                </section>
              );
            })}
          </>
        );
      }}
    </Answered>
  );
};
