/** What the checks say, gravest first; a warning can be accepted with a reason. */
import { Link } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { type Finding, answerCode } from '../../../../../src/domain/acts/finding.ts';
import type { Carried } from '../../../../../src/domain/drafting/carry.ts';
import type { Operation } from '../../../../../src/domain/operations/operation.ts';
import { listText, numberText } from '../../../../../src/words/language.ts';
import { type Naming, namingWith } from '../../../../../src/words/naming.ts';
import { laterActs, wordLaterAct } from '../../../../../src/words/word-later.ts';
import { wordFinding } from '../../../../../src/words/word-finding.ts';
import { citationOf } from '../../../../../src/words/word-rule.ts';
import { TextField } from '../../../parts/TextField.tsx';
import { useLanguage, useText } from '../../../words/text.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
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

/** Offers to let a later act speak of the unit that those it speaks of went into. */
const Carrying = ({
  carried,
  naming,
  carry,
}: {
  readonly carried: Carried;
  readonly naming: Naming;
  readonly carry: (operations: readonly Operation[]) => void;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const units = listText(
    carried.units.map((unit) => naming.name(`unit:${unit}`)),
    language,
  );
  return (
    <div>
      <button
        type="button"
        onClick={() => {
          carry(carried.operations);
        }}
      >
        {say('carryIt', { act: naming.act(carried.act), units })}
      </button>
    </div>
  );
};

const Found = ({
  finding,
  naming,
  accept,
  offer,
}: {
  readonly finding: Finding;
  readonly naming: Naming;
  readonly accept: Accept | undefined;
  readonly offer?: ReactNode;
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
        {offer}
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

/** The tab. `accept`, `carry`: absent where the draft cannot be changed. */
export const ChecksTab = ({
  simulation,
  accept,
  carry,
}: {
  readonly simulation: Simulation;
  readonly accept?: Accept | undefined;
  /** Adds the operations that put a later act right. */
  readonly carry?: ((operations: readonly Operation[]) => void) | undefined;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const { act, acts, before, carried, checks, enactment, later } = simulation;
  const naming = namingWith(
    enactment.after,
    { facts: before, act: (id) => acts.act(id) },
    act.effect,
  );
  const offerFor = (finding: Finding): ReactNode => {
    const found =
      finding.code === 'later-breaks' ? carried.find((c) => c.act === finding.act) : undefined;
    return found && carry && <Carrying carried={found} naming={naming} carry={carry} />;
  };
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
          offer={offerFor(finding)}
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
