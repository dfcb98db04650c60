/** Tables taken in for tests, and recorded. */
import { expect } from 'vitest';
import { readWorkbook } from '../../src/adapters/spreadsheets/read-workbook.ts';
import type { Answers } from '../../src/application/intake/fates.ts';
import { lacking, proposeMapping } from '../../src/application/intake/headers.ts';
import { type Taken, takeIn } from '../../src/application/intake/intake.ts';
import type { Image } from '../../src/application/image.ts';
import type { ActId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Subject } from '../../src/words/intake-columns.ts';
import { NOW } from '../law/world.ts';
import { type Made, fileOf } from './workbooks.ts';

/** The day on which tables are taken in. */
export const ON = day('2026-01-01');
let acts = 0;

/** Takes a table in, its columns as proposed. */
export const take = async (
  image: Image,
  subject: Subject,
  made: Made | readonly (readonly unknown[])[],
  answers: Answers = {},
  type: 'decision' | 'opening-balance' = 'opening-balance',
): Promise<Taken> => {
  const sheet = (await readWorkbook(fileOf('xlsx', { A: 'rows' in made ? made : { rows: made } })))
    .sheets[0];
  if (!sheet) throw new Error('a sheet');
  const mapping = proposeMapping(sheet, subject);
  expect(lacking(mapping, subject)).toEqual([]);
  acts += 1;
  const head = {
    id: `bang-${acts}` as ActId,
    type,
    title: 'Bảng',
    issuer: 'UBND',
    signed: ON,
    effect: ON,
  };
  return takeIn(image.facts, { sheet, subject, mapping, answers, head });
};

/** Records what a table proposes. */
export const record = (image: Image, { act }: Taken): void => {
  const done = image.draft(act);
  expect(done.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  image.advance(act, NOW, done);
};
