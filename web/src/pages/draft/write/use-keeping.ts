/** Keeping what is written: saved a moment after the last change, on the revision it was written on. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { actForm } from '../../../../../src/domain/acts/act-form.ts';
import { ApiProblem, send } from '../../../api/client.ts';
import { useLanguage } from '../../../words/text.ts';
import { type Draft, draftKey } from '../drafts/drafts-api.ts';
import type { Content } from './Editor.tsx';

/** How long nothing must change before it is saved, in milliseconds. */
const PAUSE = 600;

/** More about a write: a rebase, a suggestion taken in. */
interface More {
  readonly rebase?: true;
  readonly accepts?: number;
}

interface Write extends More {
  readonly content: Content;
  readonly revision: number;
}

/** What the page knows of keeping. */
export interface Keeping {
  readonly content: Content;
  readonly state: 'kept' | 'saving' | 'failed' | 'conflict';
  readonly error: Error | null;
  readonly change: (content: Content) => void;
  /** Saves at once. */
  readonly write: (content: Content, more: More) => void;
  /** After a conflict: drops what is not saved, or saves it over what others have written. */
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/** Keeps a draft. */
export const useKeeping = (draft: Draft): Keeping => {
  const language = useLanguage();
  const client = useQueryClient();
  const [mine, setMine] = useState<Content | undefined>();
  /** The revision that `mine` was written on. */
  const revision = useRef(draft.revision);
  const { id } = draft;
  if (!mine) revision.current = draft.revision;
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: async ({ content, ...more }: Write): Promise<number> => {
      const body = { ...more, act: actForm(content.act), kept: content.kept };
      const response = await send('PUT', `/api/v1/drafts/${id}`, body, language);
      return ((await response.json()) as { readonly revision: number }).revision;
    },
    onSuccess: async (next, { content }) => {
      revision.current = next;
      client.setQueryData<Draft>(
        draftKey(id),
        (now) => now && { ...now, ...content, revision: next },
      );
      setMine((now) => (now === content ? undefined : now));
      await client.invalidateQueries({ queryKey: draftKey(id) });
    },
    onError: () => client.invalidateQueries({ queryKey: draftKey(id) }),
  });
  useEffect(() => {
    if (!mine || isPending || error) return undefined;
    const timer = setTimeout(() => {
      mutate({ content: mine, revision: revision.current });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [mine, isPending, error, mutate]);
  const conflict = error instanceof ApiProblem && error.status === 409;
  const content = mine ?? { act: draft.act, kept: draft.kept };
  return {
    content,
    error: conflict ? null : error,
    state: conflict ? 'conflict' : error ? 'failed' : mine ? 'saving' : 'kept',
    change: (next) => {
      if (error && !conflict) reset();
      setMine(next);
    },
    write: (next, more) => {
      setMine(next);
      mutate({ content: next, revision: revision.current, ...more });
    },
    takeTheirs: () => {
      reset();
      setMine(undefined);
    },
    keepMine: () => {
      void client.refetchQueries({ queryKey: draftKey(id) }).then(() => {
        const now = client.getQueryData<Draft>(draftKey(id))?.revision ?? draft.revision;
        revision.current = now;
        reset();
        mutate({ content, revision: now });
        return undefined;
      });
    },
  };
};
