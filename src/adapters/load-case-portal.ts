/** The articles of the reference case. */
import type { RegisterId } from '../application/register-id.ts';
import type { Image } from '../application/image.ts';
import { figureValue, plainSource } from '../application/portal/figure-value.ts';
import { loadPortal } from '../application/portal/load-portal.ts';
import type { PortalStore } from '../application/portal-store.ts';
import type { Instant } from '../domain/time/instant.ts';
import { readPortal } from './files/read-portal.ts';

/** Loads a folder of articles into a register that has published nothing yet. */
export const loadCasePortal = async (
  store: PortalStore,
  register: RegisterId,
  { facts, acts }: Image,
  folder: string,
  now: Instant,
): Promise<void> => {
  const source = plainSource(facts, acts);
  await loadPortal(
    store,
    register,
    await readPortal(folder),
    (language) => (ref) => figureValue(source, ref, language),
    now,
  );
};
