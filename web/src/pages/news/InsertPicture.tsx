/** Puts a picture up and into a text, with words for whoever does not see it. */
import { type SubmitEvent, useId, useState } from 'react';
import { ApiProblem } from '../../api/client.ts';
import { Failed } from '../../parts/Answered.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { putUp } from './put-up.ts';
import { NEWS } from './news-words.ts';
import style from './News.module.css';

/** The form. */
export const InsertPicture = ({
  place,
  cancel,
}: {
  readonly place: (picture: {
    readonly id: string;
    readonly alt: string;
    readonly caption: string;
  }) => void;
  readonly cancel: () => void;
}) => {
  const say = useText(NEWS);
  const language = useLanguage();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [alt, setAlt] = useState('');
  const [caption, setCaption] = useState('');
  const [failed, setFailed] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const send = async (chosen: File): Promise<void> => {
    setBusy(true);
    try {
      place({ id: await putUp(chosen, language), alt, caption });
    } catch (error) {
      setFailed(error instanceof ApiProblem ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={style['insert']}
      aria-label={say('picture')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (file) void send(file);
      }}
    >
      <span>
        <label htmlFor={id}>{say('file')}</label>
        <input
          id={id}
          type="file"
          required
          accept="image/jpeg,image/png,image/webp,image/gif,image/avif,image/tiff"
          onChange={(event) => {
            setFile(event.target.files?.[0]);
          }}
        />
      </span>
      <TextField label={say('alt')} value={alt} onChange={setAlt} />
      <TextField label={say('caption')} value={caption} onChange={setCaption} required={false} />
      <button type="submit" className="primary" disabled={busy}>
        {say('put')}
      </button>
      <button type="button" onClick={cancel}>
        {say('cancel')}
      </button>
      {failed && <Failed error={failed} />}
    </form>
  );
};
