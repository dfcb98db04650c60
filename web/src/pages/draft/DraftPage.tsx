/** A draft like a pull request: its text, what it would do, what is said of it, and the way to an act. */
import { useNavigate, useParams } from '@tanstack/react-router';
import type { Act } from '../../../../src/domain/acts/act.ts';
import { actForm } from '../../../../src/domain/acts/act-form.ts';
import { addOperations } from '../../../../src/domain/drafting/place.ts';
import { instant } from '../../../../src/domain/time/instant.ts';
import { dayText } from '../../../../src/words/language.ts';
import { draftFile } from '../../api/draft.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { PaperLinks, usePapersOf } from '../../parts/PaperLinks.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { useRight, useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { Deciding } from './decide/Deciding.tsx';
import { DiscussionTab } from './discuss/DiscussionTab.tsx';
import { type Draft, useDraft } from './drafts/drafts-api.ts';
import { DRAFT } from './draft-words.ts';
import style from './Draft.module.css';
import { type Become, Editor } from './write/Editor.tsx';
import { Rebasing } from './write/Rebasing.tsx';
import { type Keeping, useKeeping } from './write/use-keeping.ts';

const Conflict = ({ keeping }: { readonly keeping: Keeping }) => {
  const say = useText(DRAFT);
  return (
    <section role="alert" className={style['banner']}>
      <strong>{say('theirs')}</strong>
      <div>
        <button type="button" onClick={keeping.takeTheirs}>
          {say('takeTheirs')}
        </button>
        <button type="button" onClick={keeping.keepMine}>
          {say('keepMine')}
        </button>
      </div>
    </section>
  );
};

const Head = ({ draft, keeping }: { readonly draft: Draft; readonly keeping: Keeping }) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const navigate = useNavigate();
  const entitled = useRight('draft');
  const branching = useSend<{ readonly id: number }>(({ id }) => {
    void navigate({ to: '/drafts/$id', params: { id: String(id) }, search: true });
  });
  const { act } = keeping.content;
  const papers = usePapersOf(`/api/v1/drafts/${draft.id}`);
  const save = async (): Promise<void> => {
    saveFile(`du-thao-${draft.id}.yaml`, 'application/yaml', await draftFile(act, language));
  };
  const lead = [
    say('numbered', { n: draft.id }),
    ...(draft.branchOf === null ? [] : [say('alternativeTo', { n: draft.branchOf })]),
    draft.authors.join(', '),
    `${say('effect')} ${dayText(act.effect, language)}`,
    ...(draft.mayChange ? [say(keeping.state === 'saving' ? 'saving' : 'kept')] : []),
  ].join(' · ');
  return (
    <PageHead title={act.title} lead={lead}>
      <button type="button" onClick={() => void save()}>
        {say('file')}
      </button>
      <PaperLinks papers={papers} />
      {entitled && (
        <button
          type="button"
          onClick={() => {
            const body = { act: actForm(act), branchOf: draft.id };
            branching.mutate({ method: 'POST', address: '/api/v1/drafts', body });
          }}
        >
          {say('branch')}
        </button>
      )}
    </PageHead>
  );
};

/** The act that a draft has become, and the register just before it: what the draft is shown on from then on. */
const useBecome = ({ promulgatedAs }: Draft): Become | undefined => {
  const { data } = useApi('/api/v1/acts/{id}', {
    params: { id: promulgatedAs ?? '' },
    enabled: promulgatedAs !== null,
  });
  if (!data || promulgatedAs === null) return undefined;
  const { recorded, act } = data.data;
  const { number, title } = act as Act;
  return {
    id: promulgatedAs,
    text: number ?? title,
    known: instant(new Date(Date.parse(recorded) - 1).toISOString()),
  };
};

const Whole = ({ draft }: { readonly draft: Draft }) => {
  const say = useText(DRAFT);
  const keeping = useKeeping(draft);
  const { content, change, write, state, error } = keeping;
  const { mayChange, events, registerVersion, promulgatedAs } = draft;
  const become = useBecome(draft);
  const decided = draft.status === 'promulgated' || draft.status === 'withdrawn';
  return (
    <>
      <Head draft={draft} keeping={keeping} />
      {state === 'conflict' && <Conflict keeping={keeping} />}
      {error && <Failed error={error} />}
      {!decided && (
        <Rebasing
          draft={{ ...draft, ...content }}
          rebase={
            mayChange
              ? () => {
                  write(content, { rebase: true });
                }
              : undefined
          }
        />
      )}
      <Deciding draft={draft} ready={state === 'kept'} />
      <Editor
        content={content}
        change={mayChange ? change : undefined}
        version={promulgatedAs === null || become ? registerVersion : undefined}
        become={become}
        more={(simulation) => [
          {
            name: 'discussion',
            label: say('discussion'),
            count: events.filter((e) => e.kind === 'comment' || e.kind === 'suggestion').length,
            show: () => (
              <DiscussionTab
                draft={draft}
                simulation={simulation}
                accept={
                  mayChange
                    ? (operations, place) => {
                        const last = content.act.articles.at(-1)?.number ?? '1';
                        const act = addOperations(content.act, last, operations);
                        write({ ...content, act }, { accepts: place });
                      }
                    : undefined
                }
              />
            ),
          },
        ]}
      />
    </>
  );
};

/** The page. */
export const DraftPage = () => {
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const query = useDraft(Number(id));
  return (
    <Answered query={query} whole>
      {(draft) => <Whole key={draft.id} draft={draft} />}
    </Answered>
  );
};
