/** What the checks say, gravest first; a warning can be accepted with a reason. */
import { Link } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { type Finding, answerCode } from '../../../../src/domain/acts/finding.ts';
import { numberText } from '../../../../src/words/language.ts';
import { type Naming, namingWith } from '../../../../src/words/naming.ts';
import { laterActs, wordLaterAct } from '../../../../src/words/word-later.ts';
import { wordFinding } from '../../../../src/words/word-finding.ts';
import { citationOf } from '../../../../src/words/word-rule.ts';
import { TextField } from '../../parts/TextField.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { DRAFT } from './draft-words.ts';
import style from './Draft.module.css';
import type { Simulation } from './simulate.ts';

const SIGNS = { error: '✗', warning: '!', notice: '·' } as const;
const GRAVITY = ['error', 'warning', 'notice'] as const;

/** Accepts a warning with a reason; no reason takes it back. */
export type Accept = (finding: Finding, because: string | undefined) => void;

const Accepting = ({ what, accept }: { what: string; accept: (because: string) => void }) => {
  const say = useText(DRAFT);
  const [because, setBecause] = useState('');
  return (
    <details>
      <summary className="small">{say('acceptIt')}</summary>
      <form
        aria-label={say('acceptWhat', { what })}
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          accept(because.trim());
        }}
      >
        <TextField label={say('because')} value={because} onChange={setBecause} required />
        <button type="submit" disabled={because.trim() === ''}>
          {say('acceptIt')}
        </button>
      </form>
    </details>
  );
};

const Found = ({
  finding,
  naming,
  accept,
}: {
  readonly finding: Finding;
  readonly naming: Naming;
  readonly accept: Accept | undefined;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const { severity, article, accepted } = finding;
  const text = wordFinding(finding, language, naming);
  const cites = citationOf(finding, language);
  const mayAccept = accept && severity === 'warning' && finding.code !== 'answers-nothing';
  return (
    <li data-severity={severity}>
      <span aria-hidden="true">{accepted === undefined ? SIGNS[severity] : '✓'}</span>
      <div>
        <span className="unseen">{say(severity)}: </span>
        {text}
        {article !== undefined && (
          <span className="quiet small"> ({say('article', { n: article })})</span>
        )}
        {cites !== undefined && <div className="quiet small">{say('cites', { what: cites })}</div>}
        {accepted !== undefined && (
          <div className="small">
            {say('acceptedBecause', { why: accepted })}{' '}
            {accept && (
              <button
                type="button"
                aria-label={say('takeBackWhat', { what: text })}
                onClick={() => {
                  accept(finding, undefined);
                }}
              >
                {say('takeBack')}
              </button>
            )}
          </div>
        )}
        {mayAccept && accepted === undefined && (
          <Accepting
            what={text}
            accept={(because) => {
              accept(finding, because);
            }}
          />
        )}
      </div>
    </li>
  );
};

/** The tab. `accept`: absent where the draft cannot be changed. */
export const ChecksTab = ({
  simulation,
  accept,
}: {
  readonly simulation: Simulation;
  readonly accept?: Accept | undefined;
}) => {
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
      {inOrder.map((finding, i) => (
        <Found
          key={`${i} ${answerCode(finding)}`}
          finding={finding}
          naming={naming}
          accept={accept}
        />
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
