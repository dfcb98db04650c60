/** The units that a table can name: those of the register on a day, and those that the table itself brings. */
import { type Facts, keysOf, valueAt } from '../../domain/register/facts.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { UnitKind } from '../../domain/register/kinds.ts';
import { isAlive, nameAt, superiorAt } from '../../domain/register/unit-at.ts';
import type { Day } from '../../domain/time/day.ts';
import { nearest } from '../../words/nearest.ts';
import { fold } from '../fold.ts';
import type { SaidKind } from './words.ts';
import { slugOf } from '../../words/slug.ts';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A name as names are compared: whatever its letters' size and wherever its tones stand (hoà, hòa), but not without them. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.replaceAll(TONE, '').normalize('NFC') + (word.match(TONE) ?? []).join(''))
    .filter((word) => word !== '')
    .join(' ');

/** A unit as tables know it. */
export interface KnownUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly form?: string;
  readonly code?: string;
  readonly superior?: UnitId;
  /** The table brings it. */
  readonly fresh?: true;
}

/** What a name or code stands for. */
export type Resolved =
  | { readonly is: 'one'; readonly unit: KnownUnit }
  | { readonly is: 'several'; readonly units: readonly KnownUnit[] }
  | { readonly is: 'none'; readonly nearest?: string };

/** Names that are not known of which the nearest is looked for: a table of the wrong register has nothing but such. */
const GUESSED = 100;

/** Units by id, code and name. */
export class KnownUnits {
  readonly #byId = new Map<string, KnownUnit>();
  readonly #byCode = new Map<string, KnownUnit>();
  readonly #byName = new Map<string, KnownUnit[]>();
  readonly #forms = new Map<string, SaidKind>();
  readonly #ever: ReadonlySet<string>;
  #missed = 0;

  constructor(facts: Facts, day: Day) {
    const ever = new Set<string>();
    this.#ever = ever;
    for (const [id] of keysOf(facts, 'unit.life')) {
      ever.add(id);
      const { kind, form } = valueAt(facts, 'unit.type', [id], day) ?? {};
      if (!isAlive(facts, id, day) || !kind) continue;
      if (form !== undefined) this.#forms.set(fold(form), { kind, form });
      const code = valueAt(facts, 'unit.code', [id, 'admin'], day)?.code;
      const superior = superiorAt(facts, id, day);
      const short = valueAt(facts, 'unit.name', [id], day)?.short;
      this.add(
        {
          id,
          name: nameAt(facts, id, day),
          kind,
          ...(form !== undefined && { form }),
          ...(code !== undefined && { code }),
          ...(superior !== undefined && { superior }),
        },
        short,
      );
    }
  }

  /** What units of this register are called more closely. */
  get forms(): ReadonlyMap<string, SaidKind> {
    return this.#forms;
  }

  add(unit: KnownUnit, short?: string): void {
    this.#byId.set(unit.id, unit);
    if (unit.code !== undefined) this.#byCode.set(unit.code, unit);
    for (const name of new Set([
      nameKey(unit.name),
      ...(short === undefined ? [] : [nameKey(short)]),
    ])) {
      const named = this.#byName.get(name);
      if (named) named.push(unit);
      else this.#byName.set(name, [unit]);
    }
  }

  byId(id: string): KnownUnit | undefined {
    return this.#byId.get(id);
  }

  byCode(code: string): KnownUnit | undefined {
    return this.#byCode.get(code);
  }

  /** Whether an id, a code or a name is known. */
  has(text: string): boolean {
    return this.#byId.has(text) || this.#byCode.has(text) || this.named(text).length > 0;
  }

  named(name: string): readonly KnownUnit[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }

  /** What is meant by an id, a code or a name, under a superior where that tells those of one name apart. */
  resolve(text: string, under?: UnitId): Resolved {
    const direct = this.#byId.get(text) ?? this.#byCode.get(text);
    if (direct) return { is: 'one', unit: direct };
    const named = this.named(text);
    const there = under === undefined ? named : named.filter(({ superior }) => superior === under);
    const found = there.length > 0 ? there : named;
    const [unit, another] = found;
    if (unit && !another) return { is: 'one', unit };
    if (unit) return { is: 'several', units: found };
    this.#missed += 1;
    const near =
      this.#missed > GUESSED
        ? undefined
        : nearest(
            text,
            [...this.#byId.values()].map(({ name }) => ({ word: name })),
          );
    return { is: 'none', ...(near !== undefined && { nearest: near }) };
  }

  /** An id for a new unit, from its name, and where that is taken with something that tells it apart. */
  freshId(name: string, ...apart: readonly (string | undefined)[]): UnitId {
    const own = slugOf(name) || 'don-vi';
    const taken = (id: string): boolean => this.#ever.has(id) || this.#byId.has(id);
    for (const more of [undefined, ...apart]) {
      const id = more === undefined ? own : slugOf(`${own}-${more}`);
      if (!taken(id)) return id as UnitId;
    }
    for (let n = 2; ; n += 1) if (!taken(`${own}-${n}`)) return `${own}-${n}` as UnitId;
  }
}
