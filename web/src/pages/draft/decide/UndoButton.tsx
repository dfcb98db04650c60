/** Undoing an act: an act of its own, which the desk drafts. */
import type { Act } from '../../../../../src/domain/acts/act.ts';
import type { ActId } from '../../../../../src/domain/register/ids.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import { useText } from '../../../words/text.ts';
import { DraftButton } from '../drafts/DraftButton.tsx';
import { emptyAct } from '../drafts/drafts-api.ts';
import { DRAFT } from '../draft-words.ts';

/** The act that undoes one. */
const undoing = (act: Pick<Act, 'issuer'>, id: string, title: string, day: Day): Act => ({
  ...emptyAct(title, act.issuer, day),
  type: 'undo',
  basis: [{ act: id as ActId }],
  articles: [{ number: '1', operations: [{ op: 'undo', act: id as ActId }] }],
});

/** Drafts the undoing of an act, for whoever may draft. */
export const UndoButton = ({
  act,
  issuer,
  day,
}: {
  readonly act: string;
  readonly issuer: string;
  readonly day: Day;
}) => {
  const say = useText(DRAFT);
  return (
    <DraftButton
      label={say('undoIt')}
      act={() => undoing({ issuer }, act, say('undoTitle', { what: act }), day)}
    />
  );
};
