/**
 * Instants of record time: when the register came to know something. ISO 8601 in UTC with milliseconds
 * (`2026-11-23T08:15:00.000Z`), so that text order is time order.
 */
import type { Day } from './day.ts';

declare const instantBrand: unique symbol;

/** A moment of record time. */
export type Instant = string & { readonly [instantBrand]: true };

/** The open end of a record interval: what is believed now. */
export const STILL = 'infinity' as Instant;

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Reads the one accepted form; `undefined` for anything else. */
export const parseInstant = (text: string): Instant | undefined =>
  FORM.test(text) && Number.isFinite(Date.parse(text)) ? (text as Instant) : undefined;

/** An instant known to be valid when the code is written. Throws on anything else: it is a bug. */
export const instant = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError(`not an instant: ${text}`);
  return parsed;
};

/** The first instant after `value` that the register can tell apart from it: one millisecond later. */
export const nextInstant = (value: Instant): Instant =>
  new Date(Date.parse(value) + 1).toISOString() as Instant;

/** The day that it is in Việt Nam at an instant: UTC+7 all year. */
export const dayIn = (at: Instant): Day =>
  new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10) as Day;
