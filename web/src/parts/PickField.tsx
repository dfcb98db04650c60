/** Something of the register picked by any part of its name: a combobox that a keyboard can walk. */
import { useId, useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { COMMON } from '../words/common.ts';
import { useText } from '../words/text.ts';
import type { Picked } from './picked.ts';
import style from './PickField.module.css';

/** The field. What is typed counts once it is picked from the list. */
export const PickField = ({
  label,
  kind,
  day,
  value,
  onPick,
}: {
  readonly label: string;
  readonly kind: 'unit' | 'function' | 'person' | 'act';
  /** What holds on this day is offered. */
  readonly day: string;
  readonly value: Picked | undefined;
  readonly onPick: (picked: Picked | undefined) => void;
}) => {
  const common = useText(COMMON);
  const id = useId();
  const [text, setText] = useState(value?.text ?? '');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const shown = open ? text : (value?.text ?? '');
  const q = text.trim();
  const { data } = useApi('/api/v1/search', {
    query: { q, asAt: day, limit: 12, kind, living: 'true' },
    enabled: open && q.length > 1,
  });
  const found = open && q.length > 1 ? (data?.data ?? []) : [];
  const pick = (at: number): void => {
    const f = found[at];
    if (!f) return;
    onPick({ id: f.id, text: f.text, ...(f.unitKind !== null && { unitKind: f.unitKind }) });
    setOpen(false);
  };
  return (
    <span className={style['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        placeholder={common('typeName')}
        value={shown}
        onFocus={() => {
          setText(value?.text ?? '');
        }}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setChosen(0);
          if (value) onPick(undefined);
        }}
        onBlur={() => {
          setOpen(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setChosen(Math.min(found.length - 1, chosen + 1));
          else if (event.key === 'ArrowUp') setChosen(Math.max(0, chosen - 1));
          else if (event.key === 'Enter' && found.length > 0) pick(chosen);
          else if (event.key === 'Escape' && open) setOpen(false);
          else return;
          event.preventDefault();
        }}
      />
      <ul role="listbox" id={`${id}-list`} aria-label={label} className={style['list']}>
        {found.map((f, i) => (
          <li
            key={f.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              pick(i);
            }}
          >
            <span>{f.text}</span>
            {f.more !== '' && <span className="quiet small">{f.more}</span>}
          </li>
        ))}
      </ul>
    </span>
  );
};
