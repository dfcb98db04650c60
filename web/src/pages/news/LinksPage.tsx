/** The linked sites of the portal, kept by whoever publishes for the whole office. */
import { type SubmitEvent, useState } from 'react';
import { usePlain } from '../../api/use-api.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useRight, useSend } from '../../session/use-me.ts';
import { useText } from '../../words/text.ts';
import { AGENDA } from './agenda-words.ts';
import { WideTable } from './WideTable.tsx';
import style from './News.module.css';

const Add = () => {
  const say = useText(AGENDA);
  const [group, setGroup] = useState('');
  const [title, setTitle] = useState('');
  const [href, setHref] = useState('');
  const [order, setOrder] = useState('1');
  const sending = useSend(() => {
    setTitle('');
    setHref('');
  });
  return (
    <form
      className={style['form']}
      aria-label={say('addLink')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        sending.mutate({
          method: 'POST',
          address: '/api/v1/portal/links',
          body: { group, title, href, order: Number(order) },
        });
      }}
    >
      <h2>{say('addLink')}</h2>
      <div className={style['row']}>
        <TextField label={say('group')} value={group} onChange={setGroup} />
        <TextField label={say('title')} value={title} onChange={setTitle} />
        <TextField label={say('href')} value={href} onChange={setHref} />
        <TextField label={say('order')} value={order} onChange={setOrder} type="number" />
      </div>
      <p>
        <button type="submit" className="primary" disabled={sending.isPending}>
          {say('addLink')}
        </button>
      </p>
      {sending.error && <Failed error={sending.error} />}
    </form>
  );
};

/** The page. */
export const LinksPage = () => {
  const say = useText(AGENDA);
  const may = useRight('publish');
  const query = usePlain('/api/v1/portal/links');
  const sending = useSend();
  return (
    <>
      <PageHead title={say('links')} lead={say('linksLead')}>
        {may && (
          <button
            type="button"
            disabled={sending.isPending}
            onClick={() => {
              sending.mutate({ method: 'POST', address: '/api/v1/portal/links/check', body: {} });
            }}
          >
            {say('check')}
          </button>
        )}
      </PageHead>
      <Answered query={query}>
        {({ data }) => (
          <WideTable
            label={say('links')}
            heads={[
              say('title'),
              say('group'),
              say('state'),
              { unseen: say('remove', { name: '' }) },
            ]}
          >
            {data.map(({ id, title, href, group, alive }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={href} rel="noopener external">
                    {title}
                  </a>
                </th>
                <td>{group}</td>
                <td>{say(alive === null ? 'unchecked' : alive ? 'alive' : 'dead')}</td>
                <td>
                  {may && (
                    <button
                      type="button"
                      aria-label={say('remove', { name: title })}
                      onClick={() => {
                        sending.mutate({
                          method: 'DELETE',
                          address: `/api/v1/portal/links/${id}`,
                        });
                      }}
                    >
                      ×
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </WideTable>
        )}
      </Answered>
      {sending.error && <Failed error={sending.error} />}
      {may && <Add />}
    </>
  );
};
