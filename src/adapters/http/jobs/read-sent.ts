/** An act in the body of a request: the form of act files, as JSON or YAML, with the same words for what is wrong. */
import type { Act } from '../../../domain/acts/act.ts';
import type { Operation } from '../../../domain/operations/operation.ts';
import { readAct } from '../../files/read-act.ts';
import { wordFileProblem } from '../../files/word-file-problem.ts';
import { Problem } from '../problem.ts';
import type { ActText } from './job.ts';

/** Name that problems give to the body. */
const BODY = 'body';

/** Operations, those within corrections included. */
const countOf = (operations: readonly Operation[]): number =>
  operations.reduce(
    (sum, op) => sum + 1 + (op.op === 'correct' ? countOf(op.operations ?? []) : 0),
    0,
  );

/** The act; throws a problem that lists everything that is wrong with it, or says which limit it is over. */
export const actIn = ({ text, notation, language, allowance }: ActText): Act => {
  if (Buffer.byteLength(text) > allowance.bytes)
    throw new Problem('too-large', { limit: allowance.bytes });
  const reading = readAct(text, BODY, notation);
  if ('act' in reading) {
    const found = countOf(reading.act.articles.flatMap((article) => article.operations));
    if (found > allowance.operations)
      throw new Problem('too-many-operations', { limit: allowance.operations, found });
    return reading.act;
  }
  throw new Problem(
    'bad-act',
    {},
    {
      problems: reading.problems.map((problem) => ({
        code: problem.code,
        field: problem.path,
        line: problem.line,
        column: problem.column,
        detail: wordFileProblem(problem, language),
      })),
    },
  );
};
