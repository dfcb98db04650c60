/** A unit picked by any part of its name. */
import { useId, useState } from 'react';
import { useApi } from '../../api/use-api.ts';
import { useText } from '../../words/text.ts';
import { DRAFT } from './draft-words.ts';
import style from './Draft.module.css';

const idIn = (text: string): string | undefined => /\[([a-z0-9._-]+)\]$/.exec(text)?.[1];

/** The field: what is chosen is written `Name [id]`. */
export const UnitField = ({
  label,
  day,
  onPick,
}: {
  readonly label: string;
  readonly day: string;
  readonly onPick: (id: string | undefined) => void;
}) => {
  const say = useText(DRAFT);
  const id = useId();
  const [text, setText] = useState('');
  const q = text.replace(/\s*\[[^\]]*\]$/, '').trim();
  const { data } = useApi('/api/v1/search', {
    query: { q, asAt: day, limit: 30 },
    enabled: q.length > 1,
  });
  const units = (q.length > 1 ? (data?.data ?? []) : []).filter(
    (f) => f.kind === 'unit' && f.holds,
  );
  return (
    <span className={style['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        list={`${id}-list`}
        autoComplete="off"
        placeholder={say('pick')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          onPick(idIn(event.target.value));
        }}
      />
      <datalist id={`${id}-list`}>
        {units.map((u) => (
          <option key={u.id} value={`${u.text} [${u.id}]`} />
        ))}
      </datalist>
    </span>
  );
};
