/** What people write in cells, as values: numbers and days the Vietnamese way, texts cleaned. */
import { type Day, parseDay } from '../../domain/time/day.ts';
import type { SheetValue } from './sheet.ts';

/** Letters that are not seen, soft hyphens, and spaces that are none. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/gu;

/** A text as it is meant: composed, with single plain spaces. */
export const cellText = (value: SheetValue | undefined): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return value.day;
  return String(value).normalize('NFC').replaceAll(UNSEEN, '').replaceAll(/\s+/gu, ' ').trim();
};

/** How far a text is set in: spaces and no-break spaces before it. */
export const indentOf = (value: SheetValue | undefined): number =>
  typeof value === 'string' ? (/^[\s\u00A0]*/u.exec(value)?.[0].length ?? 0) : 0;

/** Why a value is not one. */
export type ValueFault = 'not-a-number' | 'not-whole' | 'below-nought';

const DIGITS = /^[+-]?\d{1,3}(?:([.,\s])\d{3}(?:\1\d{3})*)?(?:[.,]\d+)?$|^[+-]?\d+(?:[.,]\d+)?$/u;

/** Whether a mark parts thousands: three figures follow each, at most three stand before the first. */
const GROUPED = { '.': /^[+-]?\d{1,3}(?:\.\d{3})+$/u, ',': /^[+-]?\d{1,3}(?:,\d{3})+$/u } as const;

const parsed = (text: string, whole: boolean): number | undefined => {
  const bare = text.replaceAll(/\s+/gu, '');
  if (!DIGITS.test(text) && !DIGITS.test(bare)) return undefined;
  const [dots, commas] = [bare.split('.').length - 1, bare.split(',').length - 1];
  if (dots > 0 && commas > 0) {
    // The mark that stands last parts the whole from the rest.
    const decimal = bare.lastIndexOf(',') > bare.lastIndexOf('.') ? ',' : '.';
    const group = decimal === ',' ? '.' : ',';
    return Number(bare.replaceAll(group, '').replace(decimal, '.'));
  }
  if (dots > 0) return Number(GROUPED['.'].test(bare) ? bare.replaceAll('.', '') : bare);
  if (commas > 0)
    return Number(
      GROUPED[','].test(bare) && (whole || commas > 1)
        ? bare.replaceAll(',', '')
        : bare.replace(',', '.'),
    );
  return Number(bare);
};

/** A number from nought; nothing where nothing is written. `whole`: of things that are counted. */
export const cellNumber = (
  value: SheetValue | undefined,
  whole: boolean,
): number | ValueFault | undefined => {
  if (value === undefined || value === null || value === '') return undefined;
  const text = cellText(value);
  if (text === '' || text === '-' || text === '–') return undefined;
  const n = typeof value === 'number' ? value : parsed(text, whole);
  if (n === undefined || !Number.isFinite(n)) return 'not-a-number';
  if (n < 0) return 'below-nought';
  return whole && !Number.isInteger(n) ? 'not-whole' : n;
};

/** Days from the beginning of 1900 as spreadsheets count them, which takes 1900 for a leap year. */
const SERIAL = 25_569;

const padded = (n: string): string => n.padStart(2, '0');

/** A day, or the nearest real one to what is written; nothing where nothing is written or it is no day at all. */
export const cellDay = (
  value: SheetValue | undefined,
): { readonly day: Day } | { readonly nearest: Day | undefined } | undefined => {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') {
    const ms = (value - SERIAL) * 86_400_000;
    const day = value > 366 && value < 80_000 ? new Date(ms).toISOString().slice(0, 10) : '';
    const found = parseDay(day);
    return found ? { day: found } : { nearest: undefined };
  }
  const text = cellText(value);
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(text) ?? [];
  const iso = y === '' ? text : `${y}-${padded(m)}-${padded(d)}`;
  const found = parseDay(iso);
  if (found) return { day: found };
  const [, month] = /^(\d{4}-\d{2})-\d{2}$/u.exec(iso) ?? [];
  const days = month === undefined ? [] : [31, 30, 29, 28];
  return { nearest: days.map((last) => parseDay(`${month ?? ''}-${last}`)).find(Boolean) };
};
