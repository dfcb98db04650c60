/** Tabs as WAI-ARIA has them: arrows walk, the chosen panel follows. */
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import style from './Tabs.module.css';

/** One tab. */
export interface Tab {
  readonly name: string;
  readonly label: string;
  /** How many there are of what it shows. */
  readonly count?: number;
  /** Whether the count asks for attention. */
  readonly loud?: boolean;
  readonly show: () => ReactNode;
}

/** The tabs; the first is open. */
export const Tabs = ({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
}) => {
  const id = useId();
  const [open, setOpen] = useState<string | undefined>();
  const current = tabs.find((t) => t.name === open) ?? tabs[0];
  const walk = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((t) => t === current);
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (by === 0 || !next) return;
    event.preventDefault();
    setOpen(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  return (
    <div className={style['tabs']}>
      <div role="tablist" aria-label={label} className={style['list']}>
        {tabs.map(({ name, label: text, count, loud = false }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === current?.name}
            aria-controls={`${id}-panel`}
            tabIndex={name === current?.name ? 0 : -1}
            onClick={() => {
              setOpen(name);
            }}
            onKeyDown={walk}
          >
            {text}
            {count !== undefined && (
              <span className={style['count']} data-loud={loud}>
                {count}
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${current?.name ?? ''}`}
        tabIndex={0}
        className={style['panel']}
      >
        {current?.show()}
      </div>
    </div>
  );
};
