/** Who may read which field of the records of persons: set by the administrator of the whole register. */
import { FIELD_READERS } from '../../../../src/domain/people/record.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { useSend } from '../../session/use-me.ts';
import { useText } from '../../words/text.ts';
import { RECORD } from '../thing/record-words.ts';
import style from './Accounts.module.css';

/** The section. */
export const FieldReaders = () => {
  const say = useText(RECORD);
  const query = useApi('/api/v1/record-fields', { ownDays: true });
  const sending = useSend();
  return (
    <section>
      <h2>{say('who')}</h2>
      <Answered query={query}>
        {({ data }) => (
          <div className={style['form']}>
            {data.map(({ field, label, readers }) => (
              <Choice
                key={field}
                label={label}
                value={readers}
                options={FIELD_READERS.map((who) => [who, say(who)] as const)}
                onChange={(next) => {
                  sending.mutate({
                    method: 'PUT',
                    address: `/api/v1/record-fields/${field}`,
                    body: { readers: next },
                  });
                }}
              />
            ))}
          </div>
        )}
      </Answered>
      {sending.error && <Failed error={sending.error} />}
    </section>
  );
};
