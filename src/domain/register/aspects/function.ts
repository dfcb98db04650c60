import type { AspectOf } from '../aspect.ts';
import type { FunctionId } from '../ids.ts';

/** A function: what the State or the Party does, whoever does it. */
export interface FunctionFact {
  readonly key: readonly [FunctionId];
  readonly value: { readonly name: string; readonly field?: string };
}

/** The aspect. */
export const functionAspect: AspectOf<FunctionFact> = {
  label: ['Chức năng, nhiệm vụ', 'Function'],
  key: [{ column: 'function', being: 'function' }],
  columns: { name: { type: 'text' }, field: { type: 'text', optional: true } },
  words: (_say, _key, { name, field }) => (field === undefined ? name : `${name} (${field})`),
  subject: ([id], say) => say.name(`function:${id}`),
};
