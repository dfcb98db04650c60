/** The way of a draft to an act, step by step: who took which, and whose turn it is. */
import {
  type DraftStatus,
  WAY,
  moveOf,
  onwardFrom,
} from '../../../../../src/domain/drafting/workflow.ts';
import type { Right } from '../../../../../src/domain/drafting/roles.ts';
import type { Instant } from '../../../../../src/domain/time/instant.ts';
import { labelOf } from '../../../../../src/words/labels.ts';
import { instantText } from '../../../../../src/words/language.ts';
import { useLanguage, useText } from '../../../words/text.ts';
import type { DraftEvent } from '../drafts/drafts-api.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';

/** Who has a right by their role. */
const ROLE_OF = {
  draft: 'drafter',
  appraise: 'appraiser',
  approve: 'approver',
  promulgate: 'registrar',
} as const satisfies Partial<Record<Right, string>>;

/** The last time that a step was taken, unless the draft was returned since. */
const takenBy = (events: readonly DraftEvent[], step: string): DraftEvent | undefined => {
  const since = events.findLastIndex(({ kind }) => kind === 'return') + 1;
  return events.slice(since).findLast(({ kind }) => kind === step);
};

/** The track, and in words whose turn it is where it is not the reader's. */
export const Way = ({
  status,
  events,
  mine,
}: {
  readonly status: DraftStatus;
  readonly events: readonly DraftEvent[];
  /** The next step is the reader's to take. */
  readonly mine: boolean;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const next = onwardFrom(status);
  const right = next && moveOf(status, next)?.right;
  const role = right !== undefined && right in ROLE_OF && ROLE_OF[right as keyof typeof ROLE_OF];
  return (
    <>
      <ol role="list" className={style['way']}>
        {WAY.map((step) => {
          const taken = takenBy(events, step);
          const now = step === next;
          return (
            <li
              key={step}
              data-state={taken ? 'done' : now ? 'now' : 'ahead'}
              {...(now && { 'aria-current': 'step' })}
            >
              <span aria-hidden="true">{taken ? '✓' : now ? '●' : '○'}</span>{' '}
              {labelOf('step', step, language)}
              {taken && (
                <span className="quiet small">
                  {taken.by}, {instantText(taken.at as Instant, language)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {!mine && role !== false && (
        <p className="quiet">
          {say('waitingFor', { role: labelOf('deskRole', role, language).toLowerCase() })}
        </p>
      )}
    </>
  );
};
