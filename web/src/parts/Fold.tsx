/** Something that opens on demand; on paper it is open. */
import { type ReactNode, useState } from 'react';
import style from './Fold.module.css';
import { usePrinting } from './use-printing.ts';

/** The fold; `title`: what is told while it is closed. What it holds is made when it is opened. */
export const Fold = ({
  title,
  children,
  small = false,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Within a line of text, not a part of the page. */
  readonly small?: boolean;
}) => {
  const [opened, setOpened] = useState(false);
  const printing = usePrinting();
  const open = opened || printing;
  return (
    <details
      className={style[small ? 'small' : 'fold']}
      open={open}
      onToggle={(event) => {
        if (!printing) setOpened(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {open && children}
    </details>
  );
};
