/** The packs of rules in use. */
import type { MeasureName } from './measures.ts';
import { STRUCTURE } from './packs/structure.ts';
import type { Pack, Rule } from './rule.ts';

/** All packs, in the order in which they are applied. */
export const PACKS: readonly Pack<MeasureName>[] = [STRUCTURE];

/** A rule by its pack and code. */
export const ruleOf = (pack: string, code: string): Rule | undefined =>
  PACKS.find((p) => p.pack === pack)?.rules.find((rule) => rule.code === code);
