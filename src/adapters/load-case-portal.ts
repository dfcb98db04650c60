/** The articles of the reference case. */
import type { RegisterId } from '../application/register-id.ts';
import type { Day } from '../domain/time/day.ts';
import { foreseenIn } from '../application/portal/foreseen.ts';
import { Image } from '../application/image.ts';
import { figureValue, plainSource } from '../application/portal/figure-value.ts';
import { loadPortal } from '../application/portal/load-portal.ts';
import type { PortalStore } from '../application/portal-store.ts';
import type { Instant } from '../domain/time/instant.ts';
import { readPortal } from './files/read-portal.ts';

/** The register as the acts that were in force on a day make it. */
const imageOn = ({ register, acts }: Image, day: Day): Image => {
  const then = new Image(register);
  for (const { act, recorded } of acts)
    if (act.effect <= day) then.advance(act, recorded, then.draft(act));
  return then;
};

/** Loads a folder of articles into a register that has published nothing yet. */
export const loadCasePortal = async (
  store: PortalStore,
  register: RegisterId,
  image: Image,
  folder: string,
  now: Instant,
): Promise<void> => {
  const { facts, acts } = image;
  const source = plainSource(facts, acts);
  await loadPortal(
    store,
    register,
    await readPortal(folder, (act, on) => foreseenIn(imageOn(image, on), act)),
    (language) => (ref) => figureValue(source, ref, language),
    now,
  );
};
