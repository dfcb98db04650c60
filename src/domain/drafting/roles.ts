/** Who may do what at the desk: roles, the rights they give, and the part of the apparatus they are given over. */
import type { Facts } from '../register/facts.ts';
import { valueAt } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import { HIERARCHIES } from '../register/vocabulary.ts';
import { isAlive } from '../register/unit-at.ts';
import type { Day } from '../time/day.ts';
import type { Reach } from './reach.ts';

/** Roles. Each office gives them over a unit and all under it, or over the whole register. */
export const ROLES = [
  'reader',
  'drafter',
  'appraiser',
  'approver',
  'registrar',
  'personnel',
  'editor',
  'moderator',
  'publisher',
  'auditor',
  'administrator',
] as const;

/** A role. */
export type Role = (typeof ROLES)[number];

/** What somebody may do beyond looking. */
export const RIGHTS = [
  'comment',
  'draft',
  'appraise',
  'approve',
  'promulgate',
  'records',
  'edit',
  'write',
  'moderate',
  'publish',
  'audit',
  'administer',
] as const;

/** A right. */
export type Right = (typeof RIGHTS)[number];

const RIGHTS_OF: Readonly<Record<Role, readonly Right[]>> = {
  reader: ['comment'],
  drafter: ['comment', 'draft'],
  appraiser: ['comment', 'appraise'],
  approver: ['comment', 'approve'],
  registrar: ['comment', 'promulgate'],
  personnel: ['comment', 'records'],
  editor: ['edit', 'write'],
  moderator: ['edit', 'moderate'],
  publisher: ['edit', 'publish'],
  auditor: ['audit'],
  administrator: ['administer'],
};

/** A role given to somebody. */
export interface Grant {
  readonly role: Role;
  /** Over this unit and all under it in any hierarchy; over the whole register where absent. */
  readonly unit?: UnitId;
}

/** Whether these grants give a right over anything at all. */
export const hasRight = (grants: readonly Grant[], right: Right): boolean =>
  grants.some((grant) => RIGHTS_OF[grant.role].includes(right));

/** Units above one on a day, in any hierarchy, with itself. */
const upwards = (facts: Facts, unit: UnitId, day: Day): ReadonlySet<UnitId> => {
  const above = new Set([unit]);
  for (const each of above) {
    for (const hierarchy of HIERARCHIES) {
      const superior = valueAt(facts, 'unit.superior', [each, hierarchy], day)?.superior;
      if (superior !== undefined) above.add(superior);
    }
  }
  return above;
};

/** Whether these grants give a right over the whole register. */
export const hasWhole = (grants: readonly Grant[], right: Right): boolean =>
  grants.some((grant) => grant.unit === undefined && RIGHTS_OF[grant.role].includes(right));

/** Whether a right is given over a unit as it stands on a day, or over one above it. */
export const hasOver = (
  grants: readonly Grant[],
  right: Right,
  unit: UnitId,
  facts: Facts,
  day: Day,
): boolean => {
  const given = grants.filter((grant) => RIGHTS_OF[grant.role].includes(right));
  if (given.some((grant) => grant.unit === undefined)) return true;
  const tops = new Set(given.map((grant) => grant.unit));
  return tops.size > 0 && [...upwards(facts, unit, day)].some((above) => tops.has(above));
};

/** What a right does not reach of what a change does. */
export interface OutOfReach {
  readonly units: readonly UnitId[];
  /** The change concerns the whole register, and the right is over parts of it only. */
  readonly whole: boolean;
}

/**
 * What of a change a right does not reach. A unit that lives before the change, on the day on which it is changed, is
 * looked up as it stands then, a new one as it would stand after: whoever moves a unit needs the right at both ends.
 */
export const outOfReach = (
  grants: readonly Grant[],
  right: Right,
  { units, whole }: Reach,
  before: Facts,
  after: Facts,
): OutOfReach => {
  if (hasWhole(grants, right)) return { units: [], whole: false };
  const out = [...units].filter(([unit, days]) =>
    [...days].some((day) => {
      const facts = isAlive(before, unit, day) ? before : after;
      return !hasOver(grants, right, unit, facts, day);
    }),
  );
  return { units: out.map(([unit]) => unit), whole };
};
