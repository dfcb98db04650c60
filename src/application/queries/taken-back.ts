/** What a register once believed of a thing and does not any more, as known at a version of it. */
import { type Takings, takingsOf } from '../../domain/history/unit-history.ts';
import type { JournalEntry } from '../store.ts';

/** Of entries taken back, those that had been by then. */
export const takingsAt = (rows: readonly JournalEntry[], version: number): Takings =>
  takingsOf(
    rows.flatMap(({ entry, retractedBy: by }) =>
      by !== undefined && by <= version ? [{ entry, by }] : [],
    ),
  );

/** Whether a unit of this id was ever recorded, and taken back. */
export const everTaken = (takings: Takings, unit: string): boolean =>
  takings.of('unit.life', [unit]).length > 0;
