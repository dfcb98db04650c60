/** Trying a draft without an account: it stays in this browser, and nothing is recorded. */
import { useState } from 'react';
import type { Day } from '../../../../../src/domain/time/day.ts';
import { draftFile } from '../../../api/draft.ts';
import { useApi } from '../../../api/use-api.ts';
import { PageHead } from '../../../parts/PageHead.tsx';
import { saveFile } from '../../../parts/save-file.ts';
import { useTimes } from '../../../shell/times.ts';
import { useLanguage, useText } from '../../../words/text.ts';
import { emptyAct } from './drafts-api.ts';
import { DRAFT } from '../draft-words.ts';
import { type Content, Editor } from '../write/Editor.tsx';

const KEPT = 'tinhgon.draft.1';

const keptHere = (): Content | undefined => {
  try {
    return (JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Content | null) ?? undefined;
  } catch {
    return undefined;
  }
};

const Trying = ({ day, version }: { readonly day: Day; readonly version: number }) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const fresh = (): Content => ({ act: emptyAct(say('tryIt'), '—', day), kept: [] });
  const [content, setContent] = useState<Content>(() => keptHere() ?? fresh());
  const change = (next: Content): void => {
    setContent(next);
    localStorage.setItem(KEPT, JSON.stringify(next));
  };
  const save = async (): Promise<void> => {
    saveFile('du-thao.yaml', 'application/yaml', await draftFile(content.act, language));
  };
  return (
    <>
      <PageHead title={say('tryIt')} lead={say('tryLead')}>
        <button type="button" onClick={() => void save()}>
          {say('file')}
        </button>
        <button
          type="button"
          onClick={() => {
            localStorage.removeItem(KEPT);
            setContent(fresh());
          }}
        >
          {say('fresh')}
        </button>
      </PageHead>
      <Editor content={content} change={change} version={version} />
    </>
  );
};

/** The page. */
export const TryPage = () => {
  const { asAt } = useTimes();
  const today = useApi('/api/v1/days', { ownDays: true }).data?.data.today;
  const { data } = useApi('/api/v1/register');
  const day = asAt ?? (today as Day | undefined);
  return day !== undefined && data ? <Trying day={day} version={data.version} /> : null;
};
