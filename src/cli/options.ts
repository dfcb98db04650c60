/** Options that every command understands. */
import type { Command } from 'commander';
import { systemClock } from '../adapters/system-clock.ts';
import type { RegisterId } from '../application/store.ts';
import { type Day, parseDay } from '../domain/time/day.ts';
import { type Instant, dayIn, parseInstant } from '../domain/time/instant.ts';
import { Failure } from './failure.ts';
import type { Output } from './output.ts';

/** The options as given. */
export interface GlobalOptions extends Output {
  readonly at: Day;
  readonly known: Instant | 'now';
  readonly data: string;
  readonly register: RegisterId;
}

interface Given {
  readonly at?: string;
  readonly known?: string;
  readonly data?: string;
  readonly register?: string;
  readonly json?: boolean;
  readonly lang?: string;
}

/** Today in Việt Nam. */
export const today = (): Day => dayIn(systemClock());

/** A day written by the user; fails with what was wrong. */
export const dayOption = (text: string, name: string): Day => {
  const found = parseDay(text);
  if (found === undefined) {
    throw new Failure(
      'bad-day',
      `${name}: «${text}» không phải là ngày có thật dạng NĂM-THÁNG-NGÀY / is not a real date YYYY-MM-DD`,
    );
  }
  return found;
};

/** A day stands for its end in Việt Nam, UTC+7. */
const knownOption = (text: string): Instant => {
  const found =
    parseInstant(text) ??
    parseInstant(text.replace(/(:\d{2})Z$/, '$1.000Z')) ??
    parseInstant(`${text}T16:59:59.999Z`);
  if (found === undefined) {
    throw new Failure(
      'bad-instant',
      `--known: «${text}» không phải là thời điểm / is not an instant: 2026-11-23 or 2026-11-23T08:00:00Z`,
    );
  }
  return found;
};

/** The options of a command with defaults filled in: today, now, the folder `data`, Vietnamese. */
export const optionsOf = (command: Command): GlobalOptions => {
  const given: Given = command.optsWithGlobals();
  return {
    at: given.at === undefined ? today() : dayOption(given.at, '--at'),
    known: given.known === undefined ? 'now' : knownOption(given.known),
    data: given.data ?? process.env['TINHGON_DATA'] ?? 'data',
    register: (given.register ?? 'uong-bi') as RegisterId,
    json: given.json ?? false,
    language: given.lang === 'en' ? 'en' : 'vi',
  };
};
