/** A line of text with its label, and what is expected of it. */
import { useId } from 'react';
import style from './TextField.module.css';

/** The field. */
export const TextField = ({
  label,
  value,
  onChange,
  hint,
  type = 'text',
  autoComplete = 'off',
  required = true,
  rows,
  offered,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly type?: 'text' | 'password' | 'number';
  readonly autoComplete?: string;
  readonly required?: boolean;
  /** More than one line. */
  readonly rows?: number;
  /** Texts to choose from; any other may be typed. */
  readonly offered?: readonly string[];
}) => {
  const id = useId();
  const shared = {
    id,
    value,
    required,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onChange(event.target.value);
    },
  };
  return (
    <span className={style['field']}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...shared}
          type={type}
          autoComplete={autoComplete}
          {...(offered && { list: `${id}-offered` })}
        />
      ) : (
        <textarea {...shared} rows={rows} spellCheck={false} />
      )}
      {offered && (
        <datalist id={`${id}-offered`}>
          {offered.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="quiet small">
          {hint}
        </span>
      )}
    </span>
  );
};
