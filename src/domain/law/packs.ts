/** The packs of law. */
import type { LawPack, LawRule } from './law.ts';
import { BODIES } from './packs/bodies.ts';
import { HAMLETS } from './packs/hamlets.ts';
import { PEOPLE } from './packs/people.ts';
import { SCHOOLS } from './packs/schools.ts';
import { SERVICE } from './packs/service.ts';
import { VOICE } from './packs/voice.ts';
import { TERRITORY } from './packs/territory.ts';

/** All of them, in the order in which they are shown. */
export const LAW_PACKS: readonly LawPack[] = [
  BODIES,
  TERRITORY,
  HAMLETS,
  SERVICE,
  SCHOOLS,
  PEOPLE,
  VOICE,
];

/** Every rule that can be checked. */
export const LAW_RULES: readonly LawRule[] = LAW_PACKS.flatMap(({ rules }) => rules);

/** Their codes. */
export const LAW_CODES: readonly string[] = LAW_RULES.map(({ code }) => code);

/** A rule by its code. */
export const lawRuleOf = (code: string): LawRule | undefined =>
  LAW_RULES.find((rule) => rule.code === code);
