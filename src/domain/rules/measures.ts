/** The measures by name: what packs of rules can be about. */
import { codes, codesOfOthers } from './measures/codes.ts';
import { crossingCycles, cycles } from './measures/cycles.ts';
import { heads } from './measures/heads.ts';
import { mainPosts, withoutPost } from './measures/persons.ts';
import { kindAgainstName, tierAbove } from './measures/kinds.ts';
import { afterDeath, mainPostElsewhere, noDay } from './measures/lives.ts';
import { frozen, places } from './measures/places.ts';
import { sameName } from './measures/names.ts';
import { quota } from './measures/quota.ts';
import { withoutSuperior } from './measures/superiors.ts';
import { namesTheGone } from './measures/titles.ts';
import type { Measure } from './rule.ts';

/** The table. */
export const MEASURES = {
  'after-death': afterDeath,
  codes,
  'codes-of-others': codesOfOthers,
  'crossing-cycles': crossingCycles,
  cycles,
  'frozen-posts': frozen,
  heads,
  'kind-against-name': kindAgainstName,
  'main-post-elsewhere': mainPostElsewhere,
  'main-posts': mainPosts,
  'names-the-gone': namesTheGone,
  'no-day': noDay,
  places,
  quota,
  'same-name': sameName,
  'tier-above': tierAbove,
  'without-post': withoutPost,
  'without-superior': withoutSuperior,
} as const satisfies Readonly<Record<string, Measure>>;

/** The name of a measure. */
export type MeasureName = keyof typeof MEASURES;
