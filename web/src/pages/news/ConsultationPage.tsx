/** One consultation: every opinion, shown or not, and the answer to each. */
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { OPINION_ANSWERS } from '../../../../src/domain/portal/consultation.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import type { Instant } from '../../../../src/domain/time/instant.ts';
import { dayText, instantText } from '../../../../src/words/language.ts';
import type { Answer } from '../../api/client.ts';
import { usePlain } from '../../api/use-api.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSend } from '../../session/use-me.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { stateWord } from './ConsultationsPage.tsx';
import { VOICE } from './voice-words.ts';
import style from './News.module.css';

type Whole = Answer<'/api/v1/portal/consultations/{id}'>['data'];
type OpinionRow = Whole['list'][number];

const Moderate = ({
  opinion,
  address,
}: {
  readonly opinion: OpinionRow;
  readonly address: string;
}) => {
  const say = useText(VOICE);
  const [why, setWhy] = useState('');
  const sending = useSend();
  const send = (shown: boolean): void => {
    sending.mutate({ method: 'POST', address: `${address}/moderation`, body: { shown, why } });
  };
  return (
    <div className={style['row']}>
      {opinion.shown !== true && (
        <button
          type="button"
          onClick={() => {
            send(true);
          }}
        >
          {say('show', { n: opinion.number })}
        </button>
      )}
      {opinion.shown !== false && (
        <>
          <TextField label={say('why')} value={why} onChange={setWhy} required={false} />
          <button
            type="button"
            onClick={() => {
              send(false);
            }}
          >
            {say('hide', { n: opinion.number })}
          </button>
        </>
      )}
      {sending.error && <Failed error={sending.error} />}
    </div>
  );
};

const Erase = ({
  opinion,
  address,
}: {
  readonly opinion: OpinionRow;
  readonly address: string;
}) => {
  const say = useText(VOICE);
  const [why, setWhy] = useState('');
  const sending = useSend();
  return (
    <details>
      <summary>{say('erase', { n: opinion.number })}</summary>
      <p className="quiet">{say('eraseHelp')}</p>
      <div className={style['row']}>
        <TextField label={say('eraseWhy')} value={why} onChange={setWhy} />
        <button
          type="button"
          onClick={() => {
            sending.mutate({ method: 'POST', address: `${address}/erasure`, body: { why } });
          }}
        >
          {say('eraseNow', { n: opinion.number })}
        </button>
      </div>
      {sending.error && <Failed error={sending.error} />}
    </details>
  );
};

const AnswerForm = ({
  opinion,
  address,
}: {
  readonly opinion: OpinionRow;
  readonly address: string;
}) => {
  const say = useText(VOICE);
  const [answer, setAnswer] = useState<string>(opinion.answer ?? 'explained');
  const [reply, setReply] = useState(opinion.reply ?? '');
  const sending = useSend();
  return (
    <div className={style['row']}>
      <Choice
        label={say('how')}
        value={answer}
        options={OPINION_ANSWERS.map((one) => [one, say(one)] as const)}
        onChange={setAnswer}
      />
      <TextField label={say('reply')} value={reply} onChange={setReply} rows={2} />
      <button
        type="button"
        className="primary"
        onClick={() => {
          sending.mutate({ method: 'POST', address: `${address}/answer`, body: { answer, reply } });
        }}
      >
        {say('answer', { n: opinion.number })}
      </button>
      {sending.error && <Failed error={sending.error} />}
    </div>
  );
};

const Row = ({ opinion, of }: { readonly opinion: OpinionRow; readonly of: Whole }) => {
  const say = useText(VOICE);
  const language = useLanguage();
  const address = `/api/v1/portal/consultations/${of.id}/opinions/${opinion.number}`;
  const [kind, id = ''] = opinion.about.split(':');
  const about = kind === 'article' ? say('article', { n: id }) : opinion.aboutName || say('whole');
  return (
    <li>
      <p className="quiet">
        {opinion.number} · {instantText(opinion.at as Instant, language)} · {about}
        {opinion.name === '' ? '' : ` · ${opinion.name}`}
        {opinion.same !== null && ` · ${say('same', { n: opinion.same })}`}
        {opinion.shown === true && ` · ${say('isShown')}`}
      </p>
      {opinion.erased ? <p className="quiet">{say('erased')}</p> : <p>{opinion.text}</p>}
      {opinion.shown === false && (
        <p className="quiet">{say('hidden', { why: opinion.why ?? '' })}</p>
      )}
      {opinion.answer !== null && (
        <p>
          <strong>{say(opinion.answer)}.</strong> {opinion.reply}
        </p>
      )}
      {opinion.same === null && of.moderate && <Moderate opinion={opinion} address={address} />}
      {of.moderate && !opinion.erased && <Erase opinion={opinion} address={address} />}
      {opinion.same === null && of.answer && opinion.shown !== false && (
        <AnswerForm opinion={opinion} address={address} />
      )}
    </li>
  );
};

const Close = ({ id }: { readonly id: number }) => {
  const say = useText(VOICE);
  const [why, setWhy] = useState('');
  const sending = useSend();
  return (
    <div className={style['row']}>
      <TextField label={say('closeWhy')} value={why} onChange={setWhy} required={false} />
      <button
        type="button"
        onClick={() => {
          sending.mutate({
            method: 'POST',
            address: `/api/v1/portal/consultations/${id}/close`,
            body: { why },
          });
        }}
      >
        {say('close')}
      </button>
      {sending.error && <Failed error={sending.error} />}
    </div>
  );
};

/** The page. */
export const ConsultationPage = () => {
  const say = useText(VOICE);
  const language = useLanguage();
  const { id } = useParams({ from: '/consultations/$id' });
  const query = usePlain('/api/v1/portal/consultations/{id}', { id });
  return (
    <Answered whole query={query}>
      {({ data }) => (
        <>
          <PageHead
            title={data.title}
            lead={`${dayText(data.from as Day, language)} – ${dayText(data.to as Day, language)}, ${say(stateWord(data.state))}. ${data.about}`}
          >
            <a href={`/gop-y/${data.id}`} className={style['button']}>
              {say('see')}
            </a>
            <a href={`/gop-y/${data.id}/tong-hop`} className={style['button']}>
              {say('report')}
            </a>
          </PageHead>
          {data.publish && data.state !== 'over' && <Close id={data.id} />}
          <h2>{say('opinions')}</h2>
          {data.list.length === 0 && <p className="quiet">{say('noOpinions')}</p>}
          <ol className={style['opinions']}>
            {data.list.map((opinion) => (
              <Row key={opinion.number} opinion={opinion} of={data} />
            ))}
          </ol>
        </>
      )}
    </Answered>
  );
};
