/** A draft being written or read: its text on one side, what it would do on the other. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Act } from '../../../../../src/domain/acts/act.ts';
import type { Operation } from '../../../../../src/domain/operations/operation.ts';
import { accepting } from '../../../../../src/domain/acts/answering.ts';
import { addOperations, place } from '../../../../../src/domain/drafting/place.ts';
import { completeness } from '../../../../../src/domain/drafting/review.ts';
import type { PostId } from '../../../../../src/domain/register/ids.ts';
import type { Instant } from '../../../../../src/domain/time/instant.ts';
import { Failed } from '../../../parts/Answered.tsx';
import { type Tab, Tabs } from '../../../parts/Tabs.tsx';
import { useText } from '../../../words/text.ts';
import { ActHead, ActHeadRead } from './ActHead.tsx';
import { AddOperation } from './AddOperation.tsx';
import { Articles } from './Articles.tsx';
import { BooksTab, PeoplePool } from '../simulate/BooksTab.tsx';
import { ChangesTab } from '../simulate/ChangesTab.tsx';
import { ChecksTab } from '../simulate/ChecksTab.tsx';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import { PostsTab } from '../simulate/PostsTab.tsx';
import type { Simulation } from '../simulate/simulate.ts';
import { TreeTab } from '../simulate/TreeTab.tsx';
import { type Simulated, useSimulation } from '../simulate/use-simulation.ts';

/** What a draft says. */
export interface Content {
  readonly act: Act;
  readonly kept: readonly PostId[];
}

/** The act that a draft has become. */
export interface Become {
  readonly id: string;
  readonly text: string;
  /** The register as it was known just before the act. */
  readonly known: Instant;
}

const Verdict = ({
  simulation,
  become,
}: {
  readonly simulation: Simulation | undefined;
  readonly become: Become | undefined;
}) => {
  const say = useText(DRAFT);
  if (become)
    return (
      <p className={style['verdict']} data-good="true">
        {say('became')}{' '}
        <Link to="/acts/$id" params={{ id: become.id }} search>
          {become.text}
        </Link>
        . {say('asThen')}
      </p>
    );
  if (!simulation) return <p className={style['verdict']}>{say('nothing')}</p>;
  const { enactable } = simulation.enactment;
  return (
    <p className={style['verdict']} data-good={enactable} role="status">
      <span aria-hidden="true">{enactable ? '✓ ' : '✗ '}</span>
      {say(enactable ? 'enactable' : 'notEnactable')}
    </p>
  );
};

const useTabs = (
  content: Content,
  { simulation }: Simulated,
  change: ((content: Content) => void) | undefined,
): readonly Tab[] => {
  const say = useText(DRAFT);
  const { act, kept } = content;
  const add = (operation: Operation): void => {
    change?.({
      ...content,
      act: addOperations(act, act.articles.at(-1)?.number ?? '1', [operation]),
    });
  };
  const tree: Tab = {
    name: 'tree',
    label: say('tree'),
    show: () => <TreeTab day={act.effect} simulation={simulation} add={change && add} />,
  };
  if (!simulation) return [tree];
  const { unplaced, checks, posts, enactment } = simulation;
  const { reviewed, of } = completeness(posts);
  const errors = checks.filter((f) => f.severity === 'error').length;
  return [
    {
      name: 'books',
      label: say('books'),
      count: unplaced.length,
      loud: unplaced.length > 0,
      show: () => (
        <BooksTab
          simulation={simulation}
          placeThem={
            change &&
            ((placed) => {
              const next = placed.reduce((now, [item, to]) => place(now, item, to), act);
              change({ ...content, act: next });
            })
          }
        />
      ),
    },
    {
      name: 'changes',
      label: say('changes'),
      count: enactment.added.length,
      show: () => <ChangesTab simulation={simulation} />,
    },
    {
      name: 'checks',
      label: say('checks'),
      count: checks.length,
      loud: errors > 0,
      show: () => (
        <ChecksTab
          simulation={simulation}
          accept={
            change &&
            ((finding, because) => {
              change({ ...content, act: accepting(act, finding, because) });
            })
          }
          carry={
            change &&
            ((operations) => {
              const next = String(act.articles.length + 1);
              change({ ...content, act: addOperations(act, next, operations) });
            })
          }
        />
      ),
    },
    {
      name: 'posts',
      label: say('posts'),
      count: of - reviewed,
      show: () => (
        <PostsTab
          simulation={simulation}
          kept={kept}
          setKept={
            change &&
            ((next) => {
              change({ ...content, kept: next });
            })
          }
        />
      ),
    },
    tree,
  ];
};

/** The editor. `change`: absent where the draft cannot be changed. `more`: tabs of the page's own. */
export const Editor = ({
  content,
  change,
  version,
  more,
  become,
}: {
  readonly content: Content;
  readonly change: ((content: Content) => void) | undefined;
  /** The register that the draft is simulated on. */
  readonly version: number | undefined;
  /** The act that it has become: it is shown as of then. */
  readonly become?: Become | undefined;
  readonly more?: (simulation: Simulation | undefined) => readonly Tab[];
}): ReactNode => {
  const say = useText(DRAFT);
  const { act, kept } = content;
  const simulated = useSimulation(act, kept, version, become?.known);
  const { simulation, waiting, error } = simulated;
  const tabs = useTabs(content, simulated, change);
  const write = (next: Act): void => {
    change?.({ ...content, act: next });
  };
  return (
    <div className={style['columns']}>
      <div>
        {change ? <ActHead act={act} change={write} /> : <ActHeadRead act={act} />}
        <Articles act={act} simulation={simulation} change={change && write} />
        {change && (
          <AddOperation
            act={act}
            add={(article, operation) => {
              write(addOperations(act, article, [operation]));
            }}
            take={(articles) => {
              write(
                articles.reduce(
                  (now, article) => addOperations(now, article.number, article.operations),
                  act,
                ),
              );
            }}
          />
        )}
      </div>
      <section aria-label={say('outcome')} aria-busy={waiting}>
        <Verdict simulation={simulation} become={become} />
        {error && <Failed error={error} />}
        {waiting && (
          <p className="quiet small" role="status">
            {say('waiting')}
          </p>
        )}
        {simulation && <PeoplePool simulation={simulation} />}
        <Tabs label={say('outcome')} tabs={[...tabs, ...(more?.(simulation) ?? [])]} />
      </section>
    </div>
  );
};
