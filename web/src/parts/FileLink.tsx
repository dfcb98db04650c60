/** A link to a file that the service makes. */
import type { ReactNode } from 'react';
import { useTimes } from '../shell/times.ts';

/** The link. The browser follows it by itself, so its address says the register where there are several. `name`: of the file. */
export const FileLink = ({
  address,
  label,
  name,
  children,
}: {
  readonly address: string;
  readonly label?: string;
  readonly name?: string;
  readonly children: ReactNode;
}) => {
  const { register } = useTimes();
  const of = register === undefined ? '' : `register=${encodeURIComponent(register)}`;
  const mark = address.includes('?') ? '&' : '?';
  return (
    <a
      href={of === '' ? address : `${address}${mark}${of}`}
      download={name ?? true}
      aria-label={label}
    >
      {children}
    </a>
  );
};
