/** An act in the body of a request: the form of act files, as JSON or YAML, with the same words for what is wrong. */
import { readAct } from '../files/read-act.ts';
import { wordFileProblem } from '../files/word-file-problem.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { Language } from '../../domain/words/language.ts';
import { Problem } from './problem.ts';

/** Media types that acts come in. JSON is read as the YAML that it is. */
export const ACT_TYPES = [
  'application/json',
  'application/yaml',
  'application/x-yaml',
  'text/yaml',
] as const;

/** Name that problems give to the body. */
const BODY = 'body';

/** The act; throws a problem that lists everything that is wrong with it. */
export const actOf = (body: unknown, language: Language): Act => {
  const reading = readAct(typeof body === 'string' ? body : '', BODY);
  if ('act' in reading) return reading.act;
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

/** The act of a form that came as part of a body. */
export const formActOf = (form: unknown, language: Language): Act =>
  actOf(JSON.stringify(form), language);
