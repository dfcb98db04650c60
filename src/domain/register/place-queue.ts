/** Things to be done in the order of effect. */
import { type Place, comparePlaces } from './entry.ts';

/** Things by place, the earliest first. */
export class PlaceQueue<T extends Place> {
  /** The latest first, so that the earliest goes from the end. */
  readonly #items: T[] = [];

  add(item: T): void {
    this.#items.splice(this.#after(item), 0, item);
  }

  /** The earliest, taken out. */
  shift(): T | undefined {
    return this.#items.pop();
  }

  /** Those of the same day that come after a place, taken out, the latest first. */
  takeAfter(place: Place): readonly T[] {
    const to = this.#after(place);
    let from = to;
    while (from > 0 && this.#items[from - 1]?.day === place.day) from -= 1;
    return this.#items.splice(from, to - from);
  }

  /** How many come after a place. */
  #after(place: Place): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = this.#items[middle];
      if (item !== undefined && comparePlaces(item, place) > 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
