/**
 * Operations as act files write them: one key, the name of the operation, over its fields. The domain's
 * union is the truth; {@link OperationsMatch} fails to compile where a schema parts from it.
 */
import { z } from 'zod';
import type { Operation, OperationName } from '../../domain/acts/operation.ts';
import {
  autonomy,
  bloc,
  end,
  flag,
  functionSpec,
  funding,
  hierarchy,
  kind,
  mergeSource,
  mode,
  placements,
  pool,
  postSpec,
  ratio,
  role,
  shareOf,
  text,
  unitSpec,
  unit,
  moves,
  premises,
  post,
} from './part-schema.ts';
import {
  actIdSchema,
  amountSchema,
  articleNumberSchema,
  both,
  checkParams,
  countSchema,
  daySchema,
  figureIdSchema,
  figureSchema,
  functionIdSchema,
  itemIdSchema,
  listOf,
  personIdSchema,
  postIdSchema,
  premisesIdSchema,
  textSchema,
  unitIdSchema,
} from './scalar-schema.ts';

const fields = <N extends OperationName, S extends z.core.$ZodLooseShape>(
  op: N,
  vi: string,
  en: string,
  shape: S,
) =>
  z
    .strictObject(shape)
    .meta(both(vi, en))
    .transform((value) => ({ op, ...value }));

/** The operations by name, in the order of the domain's union. */
const operationSchemas = {
  establish: fields('establish', 'Thành lập', 'Establish', { ...unit, opening: flag }),
  consolidate: fields('consolidate', 'Hợp nhất', 'Consolidate', {
    sources: listOf(mergeSource),
    into: unitSpec,
    bodies: listOf(unitSpec).exactOptional(),
    ...moves,
  }),
  absorb: fields('absorb', 'Sáp nhập vào', 'Absorb', {
    unit: unitIdSchema,
    into: unitIdSchema,
    ...moves,
  }),
  divide: fields('divide', 'Chia', 'Divide', {
    unit: unitIdSchema,
    into: listOf(unitSpec),
    ...moves,
  }),
  'split-off': fields('split-off', 'Tách', 'Split off', {
    from: unitIdSchema,
    into: unitSpec,
    placements: placements.exactOptional(),
  }),
  dissolve: fields('dissolve', 'Giải thể', 'Dissolve', {
    unit: unitIdSchema,
    placements: placements.exactOptional(),
  }),
  rename: fields('rename', 'Đổi tên', 'Rename', {
    unit: unitIdSchema,
    name: textSchema,
    short: text,
  }),
  'change-superior': fields('change-superior', 'Chuyển cấp trên', 'Change superior', {
    unit: unitIdSchema,
    hierarchy: hierarchy.exactOptional(),
    superior: unitIdSchema.nullable(),
  }),
  convert: fields('convert', 'Chuyển đổi loại hình', 'Convert', {
    unit: unitIdSchema,
    kind,
    blocs: listOf(bloc).exactOptional(),
    name: text,
  }),
  're-charter': fields('re-charter', 'Quy định lại chức năng', 'Re-charter', {
    unit: unitIdSchema,
    charter: textSchema,
    functions: listOf(functionSpec).exactOptional(),
  }),
  'transfer-function': fields('transfer-function', 'Chuyển chức năng', 'Transfer a function', {
    function: functionIdSchema,
    from: unitIdSchema,
    to: unitIdSchema,
    role: role.exactOptional(),
    keepsSupport: flag,
  }),
  'move-holdings': fields('move-holdings', 'Chuyển giao', 'Move holdings', {
    from: unitIdSchema,
    placements,
  }),
  'open-premises': fields('open-premises', 'Mở trụ sở, điểm trường', 'Open premises', {
    unit: unitIdSchema,
    ...premises,
  }),
  'close-premises': fields('close-premises', 'Đóng trụ sở, điểm trường', 'Close premises', {
    premises: premisesIdSchema,
    end,
  }),
  'transfer-premises': fields('transfer-premises', 'Chuyển trụ sở', 'Transfer premises', {
    premises: premisesIdSchema,
    to: unitIdSchema,
  }),
  'assign-quota': fields('assign-quota', 'Giao biên chế', 'Assign quota', {
    unit: unitIdSchema,
    pool,
    number: countSchema,
  }),
  'set-funding': fields('set-funding', 'Giao kinh phí', 'Set funding', {
    unit: unitIdSchema,
    source: funding,
    amount: amountSchema,
  }),
  'set-autonomy': fields('set-autonomy', 'Giao tự chủ', 'Set autonomy', {
    unit: unitIdSchema,
    class: autonomy,
    ratio,
  }),
  'approve-scheme': fields('approve-scheme', 'Phê duyệt đề án vị trí việc làm', 'Approve scheme', {
    unit: unitIdSchema,
    posts: listOf(postSpec),
  }),
  'create-post': fields('create-post', 'Lập chức danh', 'Create a post', {
    unit: unitIdSchema,
    ...post,
  }),
  'abolish-post': fields('abolish-post', 'Bỏ chức danh', 'Abolish a post', { post: postIdSchema }),
  engage: fields('engage', 'Tuyển dụng, tiếp nhận', 'Engage', {
    person: personIdSchema,
    unit: unitIdSchema,
    pool,
    origin: text,
  }),
  appoint: fields('appoint', 'Bổ nhiệm', 'Appoint', {
    person: personIdSchema,
    post: postIdSchema,
    mode,
    concurrent: flag,
  }),
  relieve: fields('relieve', 'Thôi giữ chức', 'Relieve', {
    person: personIdSchema,
    post: postIdSchema.exactOptional(),
    end,
    leaves: flag,
  }),
  'unify-offices': fields('unify-offices', 'Nhất thể hoá chức danh', 'Unify offices', {
    posts: z.tuple([postIdSchema, postIdSchema]).readonly(),
    model: textSchema,
  }),
  'adjust-boundary': fields('adjust-boundary', 'Điều chỉnh địa giới', 'Adjust a boundary', {
    from: unitIdSchema,
    to: unitIdSchema,
    area: shareOf(amountSchema),
    population: shareOf(countSchema),
    units: listOf(unitIdSchema).exactOptional(),
  }),
  'settle-item': fields('settle-item', 'Giải quyết khoản còn treo', 'Settle an open item', {
    item: itemIdSchema,
    shares: listOf(z.strictObject({ unit: unitIdSchema, amount: amountSchema })),
  }),
  'publish-figure': fields('publish-figure', 'Công bố số liệu', 'Publish a figure', {
    figure: figureIdSchema,
    value: figureSchema,
    of: figureSchema.exactOptional(),
    from: daySchema,
    to: daySchema,
    note: text,
  }),
  correct: z
    .strictObject({
      act: actIdSchema,
      article: articleNumberSchema,
      do: listOf(z.lazy((): z.ZodType<Operation> => operationSchema)),
    })
    .meta(both('Đính chính một điều', 'Correct an article'))
    .transform((v) => ({
      op: 'correct' as const,
      act: v.act,
      article: v.article,
      operations: v.do,
    })),
  undo: fields('undo', 'Huỷ bỏ một văn bản ghi nhầm', 'Undo an act', { act: actIdSchema }),
} satisfies { readonly [N in OperationName]: z.ZodType<Extract<Operation, { op: N }>> };

/** Names of all operations. */
export const OPERATION_NAMES = Object.keys(operationSchemas) as readonly OperationName[];

type Choices = { [N in OperationName]: z.ZodExactOptional<(typeof operationSchemas)[N]> };

const choices = Object.fromEntries(
  Object.entries(operationSchemas).map(([name, schema]) => [name, schema.exactOptional()]),
) as Choices;

/** An operation: an object of one key. */
export const operationSchema = z
  .strictObject(choices)
  .refine((value) => Object.keys(value).length === 1, checkParams('one-operation'))
  .meta({
    id: 'operation',
    minProperties: 1,
    maxProperties: 1,
    ...both('Một việc mà điều khoản làm: đúng một khoá', 'What an article does: exactly one key'),
  })
  .transform((value): Operation => Object.values(value)[0] as Operation);

/** An operation as a file writes it. */
export type OperationForm = z.input<typeof operationSchema>;

/** Without `readonly`; an optional field is a required one in a tuple, so that leaving it out shows. */
type Plain<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly unknown[]
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : {
        -readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
          ? [Plain<T[K]>]
          : Plain<T[K]>;
      };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Assert<T extends { readonly [K in keyof T]: true }> = T;

/** Compiles only while what each schema reads is exactly the domain's operation, optional fields included. */
export type OperationsMatch = Assert<{
  [N in OperationName]: Same<
    Plain<Extract<Operation, { op: N }>>,
    Plain<z.output<(typeof operationSchemas)[N]>>
  >;
}>;
