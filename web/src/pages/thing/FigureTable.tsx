/** A table of figures: what each line is of, and its numbers. */
import style from './Record.module.css';

/** A line; a number that is not known is told as the text that stands for it. */
interface Line {
  readonly of: string;
  readonly figures: readonly string[];
}

/** The table, in a region that scrolls where it is wider than the window. */
export const FigureTable = ({
  label,
  first,
  columns,
  lines,
}: {
  readonly label: string;
  readonly first: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}) => (
  <div className={style['scroll']} tabIndex={0} role="region" aria-label={label}>
    <table>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={style['figure']}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ of, figures }) => (
          <tr key={of}>
            <th scope="row">{of}</th>
            {figures.map((figure, i) => (
              <td key={columns[i]} className={style['figure']}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
