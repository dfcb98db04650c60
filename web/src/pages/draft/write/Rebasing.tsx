/** The register has moved since the draft was begun: what of it meets the draft, and taking it over. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { conflictsOf } from '../../../../../src/domain/drafting/rebase.ts';
import type { Aspect, Value } from '../../../../../src/domain/register/aspects.ts';
import type { Instant } from '../../../../../src/domain/time/instant.ts';
import { numberText } from '../../../../../src/words/language.ts';
import { namingAt } from '../../../../../src/words/naming.ts';
import { aspectText, wordValue } from '../../../../../src/words/word-entry.ts';
import { fetchBase } from '../../../api/draft.ts';
import { COMMON } from '../../../words/common.ts';
import { useLanguage, useText } from '../../../words/text.ts';
import type { Draft } from '../drafts/drafts-api.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import { bookOf } from '../simulate/simulate.ts';

/** The banner; nothing where the register is the one the draft stands on. */
export const Rebasing = ({
  draft: { act, base, registerVersion },
  rebase,
}: {
  readonly draft: Draft;
  /** Absent where the draft cannot be changed. */
  readonly rebase: (() => void) | undefined;
}) => {
  const say = useText(DRAFT);
  const common = useText(COMMON);
  const language = useLanguage();
  const behind = registerVersion - base.version;
  const known = base.known as Instant;
  const books = useQuery({
    queryKey: ['draft-rebase', act, base.version, registerVersion],
    queryFn: async ({ signal }) => {
      const [then, now] = await Promise.all([
        fetchBase(act, known, language, signal),
        fetchBase(act, undefined, language, signal),
      ]);
      return [bookOf(then), bookOf(now)] as const;
    },
    enabled: behind > 0,
    staleTime: Infinity,
  });
  const found = useMemo(() => {
    if (!books.data) return undefined;
    const [then, now] = books.data;
    const onNow = now.draft(act);
    const conflicts = conflictsOf(then.facts, now.facts, then.draft(act), onNow);
    return { conflicts, naming: namingAt(onNow.after, act.effect) };
  }, [books.data, act]);
  if (behind <= 0) return null;
  const conflicts = found?.conflicts ?? [];
  const word = (aspect: Aspect, key: readonly string[], value: Value | null): string =>
    value === null || !found
      ? common('none')
      : wordValue(aspect, key as never, value as never, language, found.naming);
  return (
    <section className={style['banner']} aria-label={say('rebase')}>
      <p>
        <strong>{say('moved0', { n: numberText(behind, language) })}</strong>{' '}
        {found &&
          (conflicts.length === 0
            ? say('noConflicts')
            : say('conflicts', { n: numberText(conflicts.length, language) }))}
      </p>
      {conflicts.length > 0 && found && (
        <div className={style['wide']} role="region" aria-label={say('conflictWhat')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('conflictWhat')}</th>
                <th scope="col">{say('atBase')}</th>
                <th scope="col">{say('atTheirs')}</th>
                <th scope="col">{say('atMine')}</th>
              </tr>
            </thead>
            <tbody>
              {conflicts.map(({ aspect, key, base: was, theirs, mine }) => (
                <tr key={`${aspect} ${key.join(' ')}`}>
                  <td>
                    {aspectText(aspect, key, language)}: {found.naming.name(`unit:${key[0]}`)}
                  </td>
                  <td>{word(aspect, key, was)}</td>
                  <td>{word(aspect, key, theirs)}</td>
                  <td>{word(aspect, key, mine)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rebase && (
        <button type="button" onClick={rebase}>
          {say('rebase')}
        </button>
      )}
    </section>
  );
};
