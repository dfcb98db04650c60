/** A unit as the service answers. */
import type { Answer } from '../../api/client.ts';

/** A unit on a day. */
export type Unit = Answer<'/api/v1/units/{id}'>['data'];
