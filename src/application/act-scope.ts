/** What of a register an act needs to be decided on. */
import type { Act } from '../domain/acts/act.ts';
import { holdingParts } from '../domain/acts/holding.ts';
import type { Operation } from '../domain/acts/operation.ts';
import { type Ref, type UnitId, isId, ref } from '../domain/register/ids.ts';
import type { Scope } from './store.ts';

/** Members of operations that name units, and those that name other things. */
const UNIT_MEMBERS = new Set(['unit', 'from', 'to', 'into', 'superior', 'units', 'superiors']);
const THING_MEMBERS = {
  post: 'post',
  posts: 'post',
  person: 'person',
  function: 'function',
  premises: 'premises',
} as const;
const HOLDING_MEMBERS = new Set(['holding', 'only', 'except']);

class Collected {
  readonly units = new Set<UnitId>();
  readonly things = new Set<Ref>();
  readonly codes = new Set<string>();

  text(member: string, text: string): void {
    if (member === 'code' || member === 'orgCode') this.codes.add(text);
    else if (HOLDING_MEMBERS.has(member)) this.holding(text);
    else if (!isId(text)) return;
    else if (UNIT_MEMBERS.has(member)) this.units.add(text as UnitId);
    else if (member in THING_MEMBERS)
      this.things.add(ref(THING_MEMBERS[member as keyof typeof THING_MEMBERS], text));
  }

  holding(text: string): void {
    const parts = holdingParts(text);
    if (!parts) return;
    const { kind, id } = parts;
    if (kind === 'post' || kind === 'person' || kind === 'function' || kind === 'premises')
      this.things.add(ref(kind, id));
    else this.units.add((id.split('/')[0] ?? id) as UnitId);
  }

  /** Walks plain data; the members of a nested list or of `superiors` are named as the list is. */
  walk(member: string, value: unknown): void {
    if (typeof value === 'string') this.text(member, value);
    else if (Array.isArray(value)) for (const item of value) this.walk(member, item);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value))
        this.walk(member === 'superiors' ? member : name, inner);
  }
}

/** Operations that look at more than the things they name. */
const needsAll = (op: Operation): boolean =>
  op.op === 'correct' || op.op === 'undo' || op.op === 'settle-item';

/** The scope on which these acts, one after another, are decided as they would be on the whole register. */
export const scopeOf = (acts: readonly Act[]): Scope => {
  const operations = acts.flatMap((act) => act.articles.flatMap((article) => article.operations));
  if (operations.some(needsAll)) return 'all';
  const found = new Collected();
  found.walk('', operations);
  return {
    units: [...found.units],
    subtree: true,
    things: [...found.things],
    codes: [...found.codes],
  };
};
