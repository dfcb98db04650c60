/** A table of its own width in a region that scrolls, which a keyboard can reach. */
import type { ReactNode } from 'react';
import style from './News.module.css';

/** The table. A head can be for who does not see the table alone. */
export const WideTable = ({
  label,
  heads,
  children,
}: {
  readonly label: string;
  readonly heads: readonly (string | { readonly unseen: string })[];
  readonly children: ReactNode;
}) => (
  <div className={style['wide']} role="region" aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {heads.map((head) => {
            const text = typeof head === 'string' ? head : head.unseen;
            return (
              <th key={text} scope="col">
                {typeof head === 'string' ? head : <span className="unseen">{text}</span>}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
