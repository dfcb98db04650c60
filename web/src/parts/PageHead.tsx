/** The head of a page: its title, a line on what it is, and its choices. */
import type { ReactNode } from 'react';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { arrivesAt } from '../shell/arrival.ts';
import style from './PageHead.module.css';

/** The head; the window is named after it. */
export const PageHead = ({
  title,
  lead,
  above,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}) => {
  useEffect(() => {
    document.title = `${title} · Tinh gọn`;
  }, [title]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const at = document.activeElement;
    // Whoever has begun to type on the page is not taken away from it.
    if (arrivesAt(pathname) && !at?.closest('main'))
      heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div className={style['head']}>
      <div>
        {above}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="quiet">{lead}</p>}
      </div>
      {children !== undefined && (
        <div className={style['choices']} data-screen>
          {children}
        </div>
      )}
    </div>
  );
};
