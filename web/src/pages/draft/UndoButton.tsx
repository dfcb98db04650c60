/** Undoing an act: an act of its own, which the desk drafts. */
import { useNavigate } from '@tanstack/react-router';
import { actForm } from '../../../../src/domain/acts/act-form.ts';
import type { Act } from '../../../../src/domain/acts/act.ts';
import type { ActId } from '../../../../src/domain/register/ids.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { Failed } from '../../parts/Answered.tsx';
import { useRight, useSend } from '../../session/use-me.ts';
import { useText } from '../../words/text.ts';
import { emptyAct } from './drafts-api.ts';
import { DRAFT } from './draft-words.ts';

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
  const navigate = useNavigate();
  const entitled = useRight('draft');
  const sending = useSend<{ readonly id: number }>(({ id }) => {
    void navigate({ to: '/drafts/$id', params: { id: String(id) }, search: true });
  });
  if (!entitled) return null;
  return (
    <>
      <button
        type="button"
        onClick={() => {
          const form = actForm(undoing({ issuer }, act, say('undoTitle', { what: act }), day));
          sending.mutate({ method: 'POST', address: '/api/v1/drafts', body: { act: form } });
        }}
      >
        {say('undoIt')}
      </button>
      {sending.error && <Failed error={sending.error} />}
    </>
  );
};
