/** Acts as files write them, read into the domain's {@link Act}. */
import { z } from 'zod';
import { ACT_TYPES } from '../../domain/acts/act.ts';
import type { Act } from '../../domain/acts/act.ts';
import { SOURCE_MARKS } from '../../domain/acts/act-form.ts';
import type { Source, SourceMark } from '../../domain/register/entry.ts';
import { operationSchema } from './operation-schema.ts';
import {
  actIdSchema,
  articleNumberSchema,
  both,
  daySchema,
  listOf,
  textSchema,
  unitIdSchema,
} from './scalar-schema.ts';

const mark = z
  .enum(Object.keys(SOURCE_MARKS) as [keyof typeof SOURCE_MARKS])
  .transform((letter): SourceMark => SOURCE_MARKS[letter]);

const source = z
  .union([
    mark.transform((m): Source => ({ mark: m })),
    z.strictObject({ mark, note: textSchema.exactOptional() }),
  ])
  .meta(
    both(
      'Nguồn: act = chính văn bản, A = bài báo, P = hồ sơ công khai, M = người lập mô hình',
      'Source: act = the act itself, A = the article, P = public records, M = the modeller',
    ),
  );

const basis = z.union([
  z.strictObject({ act: actIdSchema }),
  textSchema.transform((cite) => ({ cite })),
]);

const article = z
  .strictObject({
    article: articleNumberSchema.meta(both('Số điều', 'Number of the article')),
    text: textSchema.exactOptional().meta(both('Nội dung', 'Text')),
    effect: daySchema.exactOptional().meta(both('Ngày có hiệu lực riêng', 'Own day of effect')),
    source: source.exactOptional(),
    accepts: listOf(z.strictObject({ finding: textSchema, because: textSchema }))
      .exactOptional()
      .meta(
        both(
          'Lưu ý được chấp nhận: mã và lý do',
          'Warnings that are accepted: code of the finding, and the reason',
        ),
      ),
    do: listOf(operationSchema)
      .exactOptional()
      .meta(both('Các việc điều này làm', 'What the article does')),
  })
  .meta(both('Điều', 'Article'))
  .transform(({ article: number, do: operations = [], ...rest }) => ({
    number,
    ...rest,
    operations,
  }));

/** An act. */
export const actSchema = z
  .strictObject({
    act: actIdSchema.meta(both('Mã văn bản', 'Id of the act')),
    type: z.enum(ACT_TYPES).meta(both('Loại văn bản', 'Type of act')),
    number: textSchema.exactOptional().meta(both('Số, ký hiệu', 'Number as printed')),
    title: textSchema.meta(both('Trích yếu', 'Title')),
    issuer: textSchema.meta(both('Cơ quan ban hành', 'Issuer')),
    issuerUnit: unitIdSchema
      .exactOptional()
      .meta(both('Mã đơn vị ban hành', 'Id of the issuing unit')),
    signer: textSchema.exactOptional().meta(both('Người ký', 'Signer')),
    signed: daySchema.meta(both('Ngày ký', 'Date signed')),
    effect: daySchema
      .exactOptional()
      .meta(
        both('Ngày có hiệu lực; mặc định là ngày ký', 'Day of effect; by default the date signed'),
      ),
    source: source.exactOptional(),
    basis: listOf(basis)
      .exactOptional()
      .meta(both('Căn cứ: {act: mã} hoặc trích dẫn', 'Basis: {act: id} or a citation')),
    articles: listOf(article).meta(both('Các điều', 'Articles')),
  })
  .meta({ title: 'tinhgon act', ...both('Văn bản của sổ bộ', 'An act of the register') })
  .transform(({ act: id, effect, source: from, basis: rests = [], articles, ...rest }): Act => ({
    ...rest,
    id,
    effect: effect ?? rest.signed,
    basis: rests,
    source: from ?? { mark: 'act' },
    articles,
  }));

/** An act as a file writes it. */
export type ActForm = z.input<typeof actSchema>;
