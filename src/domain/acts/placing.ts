/** Where an operation says that holdings go: each named once, each held by a unit that gives. */
import type { UnitId } from '../register/ids.ts';
import { type Context, report } from './context.ts';
import type { HoldingRef, Placement } from './holding.ts';

/** The placements of one operation. Reports a holding that is placed twice. */
export class Placements {
  readonly #of = new Map<string, Placement>();
  readonly #unused = new Set<HoldingRef>();

  constructor(cx: Context, list: readonly Placement[] | undefined) {
    for (const placement of list ?? []) {
      const { holding } = placement;
      const other = this.#of.get(holding);
      if (other) report(cx, { code: 'placed-twice', holding, places: [other, placement] });
      this.#of.set(holding, placement);
      this.#unused.add(holding);
    }
  }

  /** Where a holding that a unit gives is to go, where the operation says so. */
  take(holding: HoldingRef): Placement | undefined {
    this.#unused.delete(holding);
    return this.#of.get(holding);
  }

  /** Each placement, as taken. */
  *takeAll(): Iterable<Placement> {
    this.#unused.clear();
    yield* this.#of.values();
  }

  /** Reports the placements that nobody took: the unit that was to give has no such holding. */
  reportUnused(cx: Context, unit: UnitId): void {
    for (const holding of this.#unused) report(cx, { code: 'not-held', holding, unit });
  }
}
