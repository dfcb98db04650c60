/** Enacting an act: the one command that changes a register. */
import type { Act } from '../../domain/acts/act.ts';
import type { Enactment } from '../../domain/acts/enact.ts';
import { nameKey } from '../../domain/acts/act-number.ts';
import { examine } from '../../domain/law/examine.ts';
import type { Finding } from '../../domain/acts/finding.ts';
import type { Day } from '../../domain/time/day.ts';
import { type Instant, dayIn } from '../../domain/time/instant.ts';
import { canonical } from '../../domain/canonical.ts';
import type { DraftWrite } from '../draft-store.ts';
import type { Image } from '../image.ts';
import type { Store } from '../store.ts';

/** Tells the time at the edge; the domain never asks. */
export type Clock = () => Instant;

/** What became of an act. */
export type Enacted =
  | { readonly status: 'enacted'; readonly version: number; readonly enactment: Enactment }
  | { readonly status: 'recorded-already'; readonly version: number }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }
  | { readonly status: 'conflict'; readonly expected: number; readonly actual: number };

/** What would become of an act. Changes nothing. `today`: the day on which that is asked. */
export const draft = (image: Image, act: Act, today?: Day): Enactment =>
  examine(act, image, image.draft(act), identityFindings(image, act), today);

/** The same id with another content, or the same number of the same issuer and year; an undone act frees its number. */
const identityFindings = (image: Image, act: Act): readonly Finding[] => {
  if (image.act(act.id)) return [{ code: 'act-exists', act: act.id, severity: 'error' }];
  const twin =
    act.number === undefined
      ? undefined
      : image.acts
          .numbered(act.number)
          .find(
            ({ act: other, undone }) =>
              undone === undefined &&
              nameKey(other.issuer) === nameKey(act.issuer) &&
              other.signed.slice(0, 4) === act.signed.slice(0, 4),
          );
  return twin && act.number !== undefined
    ? [{ code: 'number-in-use', number: act.number, act: twin.act.id, severity: 'error' }]
    : [];
};

/** Whether the register holds this act already, word for word. */
const isRecorded = (image: Image, act: Act): boolean => {
  const line = image.act(act.id);
  return line !== undefined && canonical(line.act) === canonical(act);
};

/**
 * Records an act and what it does, in one transaction with the draft that it comes from, or says why not.
 * @throws DraftMoved where that draft has been written to meanwhile.
 */
export const enactAct = async (
  store: Store,
  clock: Clock,
  image: Image,
  act: Act,
  from?: DraftWrite,
): Promise<Enacted> => {
  if (isRecorded(image, act)) return { status: 'recorded-already', version: image.version };
  const enactment = draft(image, act, dayIn(clock()));
  if (!enactment.enactable) return { status: 'refused', findings: enactment.findings };
  const recorded = image.recordedAt(clock());
  const expected = image.version;
  const { added, retracted } = enactment;
  const outcome = await store.commit({
    register: image.register,
    expected,
    acts: [{ act, recorded, added, retracted }],
    ...(from && { draft: from }),
  });
  if ('conflict' in outcome) return { status: 'conflict', expected, actual: outcome.conflict };
  image.advance(act, recorded, enactment);
  return { status: 'enacted', version: outcome.ok, enactment };
};
