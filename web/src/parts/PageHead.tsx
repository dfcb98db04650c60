/** The head of a page: its title, a line on what it is, and its choices. */
import type { ReactNode } from 'react';
import { useEffect } from 'react';
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
  return (
    <div className={style['head']}>
      <div>
        {above}
        <h1>{title}</h1>
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
