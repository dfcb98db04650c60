/** The parts of which operations are made: words, ends and placements, units to be. */
import { GIVEN_ENDS } from '../../domain/acts/ends.ts';
import { z } from 'zod';
import type { MergeSource } from '../../domain/acts/specs.ts';
import type { NamedEnd } from '../../domain/register/entry.ts';
import { KINDS } from '../../domain/register/kinds.ts';
import type { UnitKind } from '../../domain/register/kinds.ts';
import {
  amountSchema,
  both,
  checkParams,
  countSchema,
  daySchema,
  functionIdSchema,
  holdingSchema,
  listOf,
  placesSchema,
  postIdSchema,
  premisesIdSchema,
  textSchema,
  unitIdSchema,
} from './scalar-schema.ts';

/** Kind of unit. */
export const kind = z
  .enum(Object.keys(KINDS) as [UnitKind, ...UnitKind[]])
  .meta(both('Loại đơn vị', 'Kind of unit'));
/** Bloc of the political system. */
export const bloc = z.enum(['party', 'state', 'front', 'service', 'territory']);
/** Hierarchy that a superior belongs to. */
export const hierarchy = z.enum(['administrative', 'party', 'professional', 'territorial']);
/** Lead or support. */
export const role = z
  .enum(['lead', 'support'])
  .meta(both('Chủ trì hoặc phối hợp', 'Lead or support'));
const rank = z
  .enum(['head', 'deputy', 'staff'])
  .meta(both('Cấp trưởng, cấp phó, nhân viên', 'Rank'));
const use = z.enum(['office', 'school-site', 'service', 'culture', 'other']);
/** Pool of quota. */
export const pool = z.enum([
  'party',
  'state',
  'front',
  'service',
  'commune',
  'part-time',
  'contract',
]);
/** Source of money. */
export const funding = z.enum(['recurrent-budget', 'investment-budget', 'own-revenue']);
/** Autonomy class of a service unit. */
export const autonomy = z
  .literal([1, 2, 3, 4])
  .meta(both('Mức tự chủ tài chính 1–4', 'Autonomy class 1–4'));
/** Share of current spending self-financed, where it is given. */
export const ratio = z.number().min(0).max(1).exactOptional();
/** How a tenure begins. */
export const mode = z.enum([
  'appointment',
  'reappointment',
  'election',
  'rotation',
  'transfer',
  'secondment',
  'acting',
]);
const endWord = z.enum(GIVEN_ENDS);
/** Text that may be absent. */
export const text = textSchema.exactOptional();
/** A yes or no that may be absent. */
export const flag = z.boolean().exactOptional();

/** A named end: a word, or fields. */
export const end = z
  .union([
    endWord.transform((word): NamedEnd => ({ end: word })),
    z
      .strictObject({
        end: endWord,
        until: daySchema.exactOptional(),
        into: text,
        receiver: text.meta(both('Nơi nhận ngoài sổ bộ', 'Receiver outside the register')),
        note: text,
      })
      .transform((value): NamedEnd => value),
  ])
  .meta(
    both(
      'Kết thúc có tên: một từ, hoặc kèm hạn và ghi chú',
      'Named end: a word, or with deadline and note',
    ),
  );

const placement = z
  .strictObject({
    holding: holdingSchema,
    to: unitIdSchema.exactOptional(),
    end: end.exactOptional(),
  })
  .refine((p) => (p.to === undefined) !== (p.end === undefined), checkParams('to-or-end'))
  .meta(
    both(
      'Đi đâu: đến một đơn vị hoặc đến một kết thúc',
      'Where a holding goes: to a unit or to an end',
    ),
  );
/** Where holdings go. */
export const placements = listOf(placement);

/** A function as an act gives it. */
export const functionSpec = z.strictObject({
  function: functionIdSchema,
  name: text,
  field: text,
  role: role.exactOptional(),
});

/** Fields of a post. */
export const post = {
  post: postIdSchema,
  title: textSchema.meta(both('Tên chức danh', 'Title of the post')),
  rank,
  places: placesSchema.exactOptional(),
};
/** A post to be. */
export const postSpec = z.strictObject(post);

/** Fields of premises. */
export const premises = { premises: premisesIdSchema, name: textSchema, use };

/** Fields of a unit to be. */
export const unit = {
  unit: unitIdSchema.meta(both('Mã đơn vị', 'Id of the unit')),
  name: textSchema.meta(both('Tên đơn vị', 'Name of the unit')),
  short: text.meta(both('Tên viết tắt', 'Short name')),
  kind,
  blocs: listOf(bloc).exactOptional(),
  code: text.meta(both('Mã đơn vị hành chính', 'Administrative code')),
  orgCode: text.meta(both('Mã định danh điện tử', 'Electronic organisation code')),
  superior: unitIdSchema
    .exactOptional()
    .meta(both('Cấp trên hành chính', 'Administrative superior')),
  superiors: z
    .strictObject({
      administrative: unitIdSchema.exactOptional(),
      party: unitIdSchema.exactOptional(),
      professional: unitIdSchema.exactOptional(),
      territorial: unitIdSchema.exactOptional(),
    })
    .exactOptional(),
  pilot: z.strictObject({ model: textSchema, until: daySchema.exactOptional() }).exactOptional(),
  charter: text,
  autonomy: z.strictObject({ class: autonomy, ratio }).exactOptional(),
  quota: z
    .strictObject({
      party: countSchema.exactOptional(),
      state: countSchema.exactOptional(),
      front: countSchema.exactOptional(),
      service: countSchema.exactOptional(),
      commune: countSchema.exactOptional(),
      'part-time': countSchema.exactOptional(),
      contract: countSchema.exactOptional(),
    })
    .exactOptional()
    .meta(both('Biên chế giao theo nguồn', 'Quota by pool')),
  funding: z
    .strictObject({
      'recurrent-budget': amountSchema.exactOptional(),
      'investment-budget': amountSchema.exactOptional(),
      'own-revenue': amountSchema.exactOptional(),
    })
    .exactOptional()
    .meta(both('Kinh phí, đồng một năm', 'Funding, VND a year')),
  area: amountSchema.exactOptional().meta(both('Diện tích, ha', 'Area, hectares')),
  population: countSchema.exactOptional().meta(both('Dân số, người', 'Population, persons')),
  functions: listOf(functionSpec).exactOptional(),
  posts: listOf(postSpec).exactOptional(),
  premises: listOf(z.strictObject(premises)).exactOptional(),
};
/** A unit to be. */
export const unitSpec = z.strictObject(unit).meta(both('Đơn vị được lập', 'A unit to be'));

/** A source of a merger: the id of a unit, or fields. */
export const mergeSource = z.union([
  unitIdSchema.transform((id): MergeSource => ({ unit: id })),
  z
    .strictObject({
      unit: unitIdSchema,
      only: listOf(holdingSchema).exactOptional(),
      except: listOf(holdingSchema).exactOptional(),
      rest: flag,
    })
    .transform((value): MergeSource => value),
]);

/** Clauses of operations that move all holdings of a unit. */
export const moves = {
  everything: z.literal('follows').exactOptional(),
  placements: placements.exactOptional(),
};

const percentSchema = z
  .templateLiteral([z.number(), '%'])
  .refine((text) => Number(text.slice(0, -1)) > 0 && Number(text.slice(0, -1)) <= 100);

/** An amount, a percentage of what there is, `unknown`, or absent. */
export const shareOf = (amount: z.ZodType<number>) =>
  z.union([amount, percentSchema, z.literal('unknown')]).exactOptional();
