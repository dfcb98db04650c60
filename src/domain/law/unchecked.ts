/** Rules of law that cannot be checked yet, as a table: a rule to a line, its columns between bars. */
import { day } from '../time/day.ts';
import type { Unchecked } from './law.ts';
import { MARKS } from './mark.ts';

/**
 * Code | title | in English | from | to, or … | instrument | how it is known | what the register lacks | in English | `data`
 * where it is data, `human` where a person has to look whatever there is.
 * @throws Error where a line has not these columns.
 */
export const uncheckedIn = (table: string): readonly Unchecked[] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Unchecked => {
      const columns = line.split(' | ');
      const [code, vi, en, from, to, cites, known, lacks, lacksEn, whom] = columns;
      const mark = MARKS.find((one) => one === known);
      if (!code || !vi || !en || !from || !to || !cites || !mark || !lacks || !lacksEn || !whom)
        throw new Error(`not a line of the table of rules: ${line}`);
      return {
        code,
        title: [vi, en],
        from: day(from),
        ...(to !== '…' && { to: day(to) }),
        cites,
        mark,
        lacks: [lacks, lacksEn],
        ...(whom === 'human' && { human: true }),
      };
    });
