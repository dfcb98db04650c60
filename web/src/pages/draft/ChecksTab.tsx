/** What the checks say, gravest first. */
import { Link } from '@tanstack/react-router';
import { numberText } from '../../../../src/words/language.ts';
import { namingWith } from '../../../../src/words/naming.ts';
import { laterActs, wordLaterAct } from '../../../../src/words/word-later.ts';
import { wordFinding } from '../../../../src/words/word-finding.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { DRAFT } from './draft-words.ts';
import style from './Draft.module.css';
import type { Simulation } from './simulate.ts';

const SIGNS = { error: '✗', warning: '!', notice: '·' } as const;
const GRAVITY = ['error', 'warning', 'notice'] as const;

/** The tab. */
export const ChecksTab = ({ simulation }: { readonly simulation: Simulation }) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const { act, acts, before, checks, enactment, later } = simulation;
  const naming = namingWith(
    enactment.after,
    { facts: before, act: (id) => acts.act(id) },
    act.effect,
  );
  const inOrder = GRAVITY.flatMap((g) => checks.filter((f) => f.severity === g));
  if (inOrder.length === 0 && later === 0) return <p className="quiet">{say('noFindings')}</p>;
  return (
    <ul role="list" className={style['findings']}>
      {inOrder.map((f, i) => (
        <li key={`${i} ${f.code}`} data-severity={f.severity}>
          <span aria-hidden="true">{SIGNS[f.severity]}</span>
          <span>
            <span className="unseen">{say(f.severity)}: </span>
            {wordFinding(f, language, naming)}
            {f.article !== undefined && (
              <span className="quiet small"> ({say('article', { n: f.article })})</span>
            )}
          </span>
        </li>
      ))}
      {later > 0 && (
        <li data-severity="notice">
          <span aria-hidden="true">·</span>
          <span>
            {say('later', { n: numberText(later, language) })}
            <ul>
              {laterActs(enactment.findings).map((l) => (
                <li key={l.act}>
                  <Link to="/acts/$id" params={{ id: l.act }} search>
                    {wordLaterAct(l, language, naming)}
                  </Link>
                </li>
              ))}
            </ul>
          </span>
        </li>
      )}
    </ul>
  );
};
