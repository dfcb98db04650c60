/** What a hit of the search is, in words. */
import type { Found, FoundKind } from '../../application/queries/search.ts';
import type { Both } from '../../domain/both.ts';
import { timeline } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { labelOf } from '../../words/labels.ts';
import { type Language, inLanguage } from '../../words/language.ts';
import { formText } from '../../words/unit-forms.ts';
import type { Reading } from './live-register.ts';

const OTHERS: Readonly<Record<Exclude<FoundKind, 'act'>, Both>> = {
  unit: ['Đơn vị', 'Unit'],
  function: ['Nhiệm vụ', 'Function'],
  person: ['Người', 'Person'],
};

/** What a hit is: the kind of a unit when it bore the name, the type of an act. */
export const whatIs = (
  { facts, acts }: Reading,
  { kind, id, from }: Found,
  language: Language,
): string => {
  if (kind === 'act') {
    const act = acts.act(id)?.act;
    return act ? labelOf('actType', act.type, language) : '';
  }
  if (kind !== 'unit') return inLanguage(language, OTHERS[kind]);
  const type = timeline(facts, 'unit.type', [id as UnitId]).findLast((fact) => fact.from <= from);
  return type ? formText(type.value, language) : inLanguage(language, OTHERS[kind]);
};
