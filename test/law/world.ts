/** A small province to hold the law against. */
import { draft } from '../../src/application/commands/enact-act.ts';
import { Image } from '../../src/application/image.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import type { Finding } from '../../src/domain/acts/finding.ts';
import { actOn } from '../../src/domain/acts/test-book.ts';
import { DayView } from '../../src/domain/register/day-view.ts';
import { judge } from '../../src/domain/law/judge.ts';
import type { Verdict } from '../../src/domain/law/law.ts';
import { lawRuleOf } from '../../src/domain/law/packs.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import type { PostId, UnitId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { REGISTER } from '../store/stores.ts';

/** An id. */
export const unit = (id: string): UnitId => id as UnitId;
/** When everything is recorded. */
export const NOW = instant('2026-11-01T00:00:00.000Z');

/** A unit found in being. */
export const founded = (
  id: string,
  kind: string,
  superior?: string,
  more: object = {},
): Operation => ({
  op: 'establish',
  unit: unit(id),
  name: id,
  kind: kind as 'division',
  opening: true,
  ...(superior !== undefined && { superior: unit(superior) }),
  ...more,
});

/** A post of deputies with so many places. */
export const deputies = (id: string, places: number): object => ({
  posts: [{ post: `pho-${id}` as PostId, title: 'Phó', rank: 'deputy', places }],
});

/** A province with a district, a ward and their bodies. */
export const opened = (...more: readonly Operation[]): Image => {
  const image = new Image(REGISTER);
  const act: Act = {
    ...actOn('mo', day('2015-01-01'), [
      founded('tinh', 'province'),
      founded('ubnd-tinh', 'peoples-committee', 'tinh'),
      founded('hdnd-tinh', 'peoples-council', 'tinh'),
      founded('tinh-uy', 'party-committee', 'tinh'),
      founded('huyen', 'rural-district', 'tinh'),
      founded('ubnd-huyen', 'peoples-committee', 'huyen'),
      founded('hdnd-huyen', 'peoples-council', 'huyen'),
      founded('huyen-uy', 'party-committee', 'huyen'),
      founded('phuong', 'ward', 'huyen'),
      founded('ubnd-phuong', 'peoples-committee', 'phuong'),
      ...more,
    ]),
    type: 'opening-balance',
  };
  image.advance(act, NOW, image.draft(act));
  return image;
};

/** An act of an issuer on a day. */
export const act = (
  issuer: string,
  on: string,
  operations: readonly Operation[],
  more: Partial<Act> = {},
): Act => ({
  ...actOn('thu', day(on), operations),
  issuerUnit: unit(issuer),
  ...more,
});

/** The rules of law that findings tell of. */
export const lawIn = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap((f) => (f.code === 'law' || f.code === 'act-rule' ? [f.rule] : []));

/** The rules of law that an act is told of. */
export const told = (image: Image, drafted: Act): readonly string[] =>
  lawIn(draft(image, drafted).findings);

/** A division that is founded. */
export const division = (id: string, superior: string, more: object = {}): Operation => ({
  op: 'establish',
  unit: unit(id),
  name: `Phòng ${id}`,
  kind: 'division',
  superior: unit(superior),
  ...more,
});

/** What a rule says of a unit on a day. */
export const verdict = (image: Image, code: string, of: string, on: string): Verdict => {
  const rule = lawRuleOf(code);
  if (!rule) throw new Error(`there is no rule ${code}`);
  return judge(rule, new DayView(image.facts, day(on)), unit(of));
};
