/** The sections of the portal, kept by whoever publishes. */
import { Link } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useApi, usePlain } from '../../api/use-api.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { PickField } from '../../parts/PickField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import type { Picked } from '../../parts/picked.ts';
import { useRight, useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { NEWS } from './news-words.ts';
import style from './News.module.css';

const SetSection = ({ options }: { readonly options: readonly (readonly [string, string])[] }) => {
  const say = useText(NEWS);
  const today = useApi('/api/v1/days', { ownDays: true }).data?.data.today ?? '';
  const [id, setId] = useState('');
  const [vi, setVi] = useState('');
  const [en, setEn] = useState('');
  const [within, setWithin] = useState('');
  const [order, setOrder] = useState('1');
  const [unit, setUnit] = useState<Picked>();
  const sending = useSend();
  return (
    <form
      className={style['form']}
      aria-label={say('setSection')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        sending.mutate({
          method: 'PUT',
          address: `/api/v1/portal/sections/${encodeURIComponent(id)}`,
          body: {
            vi,
            en,
            order: Number(order),
            ...(within !== '' && { within }),
            ...(unit && { unit: unit.id }),
          },
        });
      }}
    >
      <h2>{say('setSection')}</h2>
      <div className={style['row']}>
        <TextField label={say('sectionId')} value={id} onChange={setId} />
        <TextField label={say('nameVi')} value={vi} onChange={setVi} />
        <TextField label={say('nameEn')} value={en} onChange={setEn} />
        <Choice
          label={say('within')}
          value={within}
          options={[['', say('top')], ...options]}
          onChange={setWithin}
        />
        <TextField label={say('order')} value={order} onChange={setOrder} type="number" />
        <PickField label={say('owner')} kind="unit" day={today} value={unit} onPick={setUnit} />
      </div>
      <p>
        <button type="submit" className="primary" disabled={sending.isPending}>
          {say('keepSection')}
        </button>
      </p>
      {sending.error && <Failed error={sending.error} />}
    </form>
  );
};

/** The page. */
export const SectionsPage = () => {
  const say = useText(NEWS);
  const language = useLanguage();
  const may = useRight('publish');
  const query = usePlain('/api/v1/portal/sections');
  const closing = useSend();
  return (
    <>
      <PageHead title={say('sections')} lead={say('sectionsLead')}>
        <Link to="/articles" search className={style['button']}>
          {say('toArticles')}
        </Link>
      </PageHead>
      <Answered query={query}>
        {({ data }) => {
          const named = data.map((one) => ({ ...one, name: language === 'vi' ? one.vi : one.en }));
          return (
            <>
              <ul className={style['sections']}>
                {named.map(({ id, name, level }) => (
                  <li key={id} data-level={Math.min(level, 4)}>
                    <a href={`/muc/${id}`}>{name}</a> <code>{id}</code>{' '}
                    {may && (
                      <button
                        type="button"
                        aria-label={say('close', { name })}
                        onClick={() => {
                          closing.mutate({
                            method: 'DELETE',
                            address: `/api/v1/portal/sections/${id}`,
                          });
                        }}
                      >
                        ×
                      </button>
                    )}
                  </li>
                ))}
              </ul>
              {closing.error && <Failed error={closing.error} />}
              {may && <SetSection options={named.map(({ id, name }) => [id, name])} />}
            </>
          );
        }}
      </Answered>
    </>
  );
};
