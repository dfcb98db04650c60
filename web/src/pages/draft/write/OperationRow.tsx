/** One operation of an article in words, with what can be done to it where the draft can be changed. */
import { useState } from 'react';
import type { Act } from '../../../../../src/domain/acts/act.ts';
import {
  moveOperation,
  removeOperation,
  replaceOperation,
} from '../../../../../src/domain/drafting/place.ts';
import type { Operation } from '../../../../../src/domain/operations/operation.ts';
import { shapeOf } from '../../../../../src/domain/operations/operations.ts';
import { explainOperation } from '../../../../../src/words/explain-operation.ts';
import type { Naming } from '../../../../../src/words/naming.ts';
import { useLanguage, useText } from '../../../words/text.ts';
import { DRAFT } from '../draft-words.ts';
import { formOf } from './form/form-of.ts';
import { OperationForm } from './form/OperationForm.tsx';

/** The row. `change`: absent where the draft cannot be changed. */
export const OperationRow = ({
  act,
  number,
  at,
  operation,
  naming,
  change,
}: {
  readonly act: Act;
  readonly number: string;
  /** Its place in the article, from 0. */
  readonly at: number;
  readonly operation: Operation;
  readonly naming: Naming;
  readonly change: ((act: Act) => void) | undefined;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const what = explainOperation(operation, language, naming);
  const { effect } = act.articles.find((article) => article.number === number) ?? {};
  const moved = (by: -1 | 1): Act => moveOperation(act, number, at, by);
  return (
    <li>
      <span>{what}</span>
      {change && (
        <>
          <button
            type="button"
            aria-expanded={open}
            aria-label={say('changeWhat', { what })}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {say(open ? 'leaveIt' : 'change')}
          </button>
          {([-1, 1] as const).map((by) => (
            <button
              key={by}
              type="button"
              aria-label={say(by < 0 ? 'upWhat' : 'downWhat', { what })}
              disabled={moved(by) === act}
              onClick={() => {
                change(moved(by));
              }}
            >
              {by < 0 ? '↑' : '↓'}
            </button>
          ))}
          <button
            type="button"
            aria-label={say('removeWhat', { what })}
            onClick={() => {
              change(removeOperation(act, number, at));
            }}
          >
            {say('remove')}
          </button>
        </>
      )}
      {change && open && (
        <OperationForm
          label={say('changeWhat', { what })}
          effect={effect ?? act.effect}
          begin={{
            op: operation.op,
            value: formOf(shapeOf(operation.op).fields, operation, naming, language),
          }}
          add={(next) => {
            setOpen(false);
            change(replaceOperation(act, number, at, next));
          }}
        />
      )}
    </li>
  );
};
