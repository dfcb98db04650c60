/** Drafting a reorganisation: operations on one side, what they would do on the other. Nothing is recorded. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Day } from '../../../../src/domain/time/day.ts';
import { checkDraft, draftFile, DraftProblem } from '../../api/draft.ts';
import { useApi } from '../../api/use-api.ts';
import { Failed } from '../../parts/Answered.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { useTimes } from '../../shell/times.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { AddOperation } from './AddOperation.tsx';
import { type DraftForm, actOf, emptyDraft, place } from './draft-form.ts';
import { DRAFT } from './draft-words.ts';
import style from './Draft.module.css';
import { Outcome } from './Outcome.tsx';

const KEPT = 'tinhgon.draft';

const kept = (): DraftForm | undefined => {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null') as DraftForm | undefined;
  } catch {
    return undefined;
  }
};

const Refused = ({ error }: { readonly error: Error }) => (
  <>
    <Failed error={error} />
    {error instanceof DraftProblem && (
      <ul>
        {error.problems.map((p) => (
          <li key={`${p.field} ${p.detail}`}>
            <code>{p.field}</code> {p.detail}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** The page. The draft stays in this browser until it is begun anew. */
export const DraftPage = () => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const { asAt } = useTimes();
  const today = useApi('/api/v1/days', { ownDays: true }).data?.data.today;
  const day = asAt ?? today;
  const [stored, setDraft] = useState<DraftForm | undefined>(kept);
  const draft = stored ?? emptyDraft(day ?? '2026-01-01');
  useEffect(() => {
    if (stored) localStorage.setItem(KEPT, JSON.stringify(stored));
  }, [stored]);
  const act = actOf(draft);
  const check = useQuery({
    queryKey: ['draft', act, language],
    queryFn: ({ signal }) => checkDraft(act, language, signal),
    enabled: draft.operations.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });
  const change = (more: Partial<DraftForm>): void => {
    setDraft({ ...draft, ...more });
  };
  const words = check.data?.data.words ?? [];
  const save = async (): Promise<void> => {
    saveFile('du-thao.yaml', 'application/yaml', await draftFile(act, language));
  };
  const field = (name: 'title' | 'issuer', label: string) => (
    <label className={style['field']}>
      {label}
      <input
        value={draft[name]}
        onChange={(event) => {
          change({ [name]: event.target.value });
        }}
      />
    </label>
  );
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        <button
          type="button"
          disabled={draft.operations.length === 0}
          onClick={() => {
            void save();
          }}
        >
          {say('file')}
        </button>
        <button
          type="button"
          onClick={() => {
            localStorage.removeItem(KEPT);
            setDraft(emptyDraft(day ?? draft.effect));
          }}
        >
          {say('fresh')}
        </button>
      </PageHead>
      <div className={style['columns']}>
        <div>
          <section aria-labelledby="about" className={style['card']}>
            <h2 id="about">{say('about')}</h2>
            <div className={style['form']}>
              {field('title', say('name'))}
              {field('issuer', say('issuer'))}
              <DayField
                label={say('signed')}
                value={draft.signed as Day}
                onChange={(signed) => {
                  change({ signed });
                }}
              />
              <DayField
                label={say('effect')}
                value={draft.effect as Day}
                onChange={(effect) => {
                  change({ effect });
                }}
              />
            </div>
          </section>
          <section aria-labelledby="operations" className={style['card']}>
            <h2 id="operations">{say('operations')}</h2>
            {draft.operations.length === 0 && <p className="quiet">{say('noOperations')}</p>}
            <ol className={style['operations']}>
              {draft.operations.map((operation, i) => (
                <li key={`${i} ${JSON.stringify(operation)}`}>
                  <span>{words[i]?.text ?? Object.keys(operation).join()}</span>
                  <button
                    type="button"
                    aria-label={`${say('remove')} ${i + 1}`}
                    onClick={() => {
                      change({ operations: draft.operations.filter((_o, j) => j !== i) });
                    }}
                  >
                    {say('remove')}
                  </button>
                </li>
              ))}
            </ol>
            <h3>{say('add')}</h3>
            <AddOperation
              day={draft.effect}
              add={(operation) => {
                change({ operations: [...draft.operations, operation] });
              }}
            />
          </section>
        </div>
        <div>
          {draft.operations.length > 0 && check.isError && <Refused error={check.error} />}
          {draft.operations.length > 0 && check.data && !check.isError && (
            <Outcome
              checked={check.data}
              placeIt={(item, choice) => {
                setDraft(place(draft, item, choice));
              }}
            />
          )}
        </div>
      </div>
    </>
  );
};
