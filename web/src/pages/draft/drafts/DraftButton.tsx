/** A button that begins a draft with what it is to say, for whoever may draft. */
import { useNavigate } from '@tanstack/react-router';
import { actForm } from '../../../../../src/domain/acts/act-form.ts';
import type { Act } from '../../../../../src/domain/acts/act.ts';
import { Failed } from '../../../parts/Answered.tsx';
import { useRight, useSend } from '../../../session/use-me.ts';

/** The button for a draft in the form that the desk takes; nothing for whoever may not draft. */
export const FormDraftButton = ({
  form,
  label,
}: {
  readonly form: () => unknown;
  readonly label: string;
}) => {
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
          sending.mutate({ method: 'POST', address: '/api/v1/drafts', body: { act: form() } });
        }}
      >
        {label}
      </button>
      {sending.error && <Failed error={sending.error} />}
    </>
  );
};

/** The button; nothing for whoever may not draft. */
export const DraftButton = ({
  act,
  label,
}: {
  readonly act: () => Act;
  readonly label: string;
}) => <FormDraftButton label={label} form={() => actForm(act())} />;
