/** The clock of the machine. The only place that asks what time it is. */
import type { Clock } from '../application/commands/enact-act.ts';
import type { Instant } from '../domain/time/instant.ts';

export const systemClock: Clock = () => new Date().toISOString() as Instant;
