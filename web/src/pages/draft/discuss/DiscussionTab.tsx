/** What has been said about a draft and what has happened to it; suggestions that can be taken in. */
import { type SubmitEvent, useState } from 'react';
import { actForm } from '../../../../../src/domain/acts/act-form.ts';
import type { Operation } from '../../../../../src/domain/operations/operation.ts';
import type { Instant } from '../../../../../src/domain/time/instant.ts';
import { STEPS, type Step } from '../../../../../src/domain/drafting/workflow.ts';
import { explainOperation } from '../../../../../src/words/explain-operation.ts';
import { labelOf } from '../../../../../src/words/labels.ts';
import { type Language, instantText } from '../../../../../src/words/language.ts';
import { BY_ID, type Naming, namingAt } from '../../../../../src/words/naming.ts';
import { Failed } from '../../../parts/Answered.tsx';
import { Choice } from '../../../parts/Choice.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { useSend } from '../../../session/use-me.ts';
import { type Say, useLanguage, useText } from '../../../words/text.ts';
import { OperationForm } from '../write/form/OperationForm.tsx';
import type { Draft, DraftEvent } from '../drafts/drafts-api.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import type { Simulation } from '../simulate/simulate.ts';

const WHOLE = '';

const happened = (kind: string, say: Say<typeof DRAFT>, language: Language): string => {
  if ((STEPS as readonly string[]).includes(kind)) return labelOf('step', kind as Step, language);
  switch (kind) {
    case 'comment':
      return '';
    case 'suggestion':
      return say('suggestion');
    case 'resolved':
      return say('resolved');
    case 'accepted':
      return say('accepted');
    case 'rebased':
      return say('rebased');
    case 'created':
      return say('created');
    default:
      return say('saved');
  }
};

/** An event, with how often it happened in a row: ten savings are one line. */
interface Line {
  readonly event: DraftEvent;
  readonly times: number;
}

const linesOf = (events: readonly DraftEvent[]): readonly Line[] => {
  const lines: Line[] = [];
  for (const event of events) {
    const last = lines.at(-1);
    if (last && event.kind === 'saved' && last.event.kind === 'saved' && last.event.by === event.by)
      lines[lines.length - 1] = { event, times: last.times + 1 };
    else lines.push({ event, times: 1 });
  }
  return lines;
};

/** What is said is about the whole draft, an article, or a unit it reaches. */
const subjectsOf = (
  { act, posts, diff }: Pick<Simulation, 'act' | 'posts' | 'diff'>,
  naming: Naming,
  say: Say<typeof DRAFT>,
): readonly (readonly [string, string])[] => {
  const units = [...diff.begun, ...diff.ended, ...diff.changed, ...posts].map((t) => t.unit);
  return [
    ...act.articles.map((a) => [`article:${a.number}`, say('article', { n: a.number })] as const),
    ...[...new Set(units)].map((u) => [`unit:${u}`, naming.name(`unit:${u}`)] as const),
    ...posts.map((p) => [`post:${p.post}`, naming.name(`post:${p.post}`)] as const),
  ];
};

/** The tab. `accept`: absent where the draft cannot be changed. */
export const DiscussionTab = ({
  draft,
  simulation,
  accept,
}: {
  readonly draft: Draft;
  readonly simulation: Simulation | undefined;
  readonly accept: ((operations: readonly Operation[], place: number) => void) | undefined;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const [note, setNote] = useState('');
  const [about, setAbout] = useState(WHOLE);
  const sending = useSend(() => {
    setNote('');
  });
  const { id, act, events } = draft;
  const naming: Naming = simulation ? namingAt(simulation.enactment.after, act.effect) : BY_ID;
  const subjects = simulation ? subjectsOf(simulation, naming, say) : [];
  const settled = new Set(events.map((e) => e.answers));
  const tell = (said: object): void => {
    sending.mutate({ method: 'POST', address: `/api/v1/drafts/${id}/events`, body: said });
  };
  const subject = about === WHOLE ? {} : { subject: about };
  return (
    <>
      <ul role="list" className={style['events']}>
        {linesOf(events).map(({ event, times }) => (
          <li key={event.place}>
            <p className="small">
              <strong>{event.by}</strong> {happened(event.kind, say, language)}
              {times > 1 && ` (${say('times', { n: times })})`}{' '}
              <span className="quiet">{instantText(event.at as Instant, language)}</span>
              {event.subject !== null && (
                <span className="quiet">
                  {' '}
                  · {subjects.find(([s]) => s === event.subject)?.[1] ?? event.subject}
                </span>
              )}
            </p>
            {event.note !== null && <p>{event.note}</p>}
            {event.operations?.map((op, i) => (
              <p key={`${i} ${op.op}`}>→ {explainOperation(op, language, naming)}</p>
            ))}
            {event.operations !== null && !settled.has(event.place) && accept && (
              <button
                type="button"
                onClick={() => {
                  accept(event.operations ?? [], event.place);
                }}
              >
                {say('accept')}
              </button>
            )}{' '}
            {(event.kind === 'comment' || event.kind === 'suggestion') &&
              (settled.has(event.place) ? (
                <span className="quiet small">✓ {say('resolved')}</span>
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    tell({ kind: 'resolved', answers: event.place });
                  }}
                >
                  {say('resolve')}
                </button>
              ))}
          </li>
        ))}
      </ul>
      <form
        className={style['form']}
        aria-label={say('comment')}
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          tell({ kind: 'comment', note, ...subject });
        }}
      >
        <Choice
          label={say('about0')}
          value={about}
          options={[[WHOLE, say('whole')], ...subjects]}
          onChange={setAbout}
        />
        <TextField label={say('comment')} value={note} onChange={setNote} rows={3} />
        <button type="submit" disabled={sending.isPending}>
          {say('say')}
        </button>
      </form>
      <details>
        <summary>{say('suggest')}</summary>
        <OperationForm
          label={say('suggest')}
          effect={act.effect}
          add={(operation) => {
            const articles = [{ number: '1', operations: [operation] }];
            const form = actForm({ ...act, articles });
            tell({ kind: 'suggestion', act: form, ...(note !== '' && { note }), ...subject });
          }}
        />
      </details>
      {sending.error && <Failed error={sending.error} />}
    </>
  );
};
