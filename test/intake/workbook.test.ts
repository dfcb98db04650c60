/** Workbooks that go out: what they look like, that they come in again, and templates that are filled in. */
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { subjectForm, templateForms } from '../../src/adapters/spreadsheets/intake-forms.ts';
import { readWorkbook } from '../../src/adapters/spreadsheets/read-workbook.ts';
import { type Form, writeWorkbook } from '../../src/adapters/spreadsheets/write-workbook.ts';
import { Image } from '../../src/application/image.ts';
import { lacking, proposeMapping } from '../../src/application/intake/headers.ts';
import type { IntakeHead } from '../../src/application/intake/intake.ts';
import { TEMPLATE_IDS } from '../../src/words/intake-columns.ts';
import {
  type IntakePart,
  subjectOfSheet,
  takeInWhole,
} from '../../src/application/intake/whole.ts';
import { tableForm } from '../../src/application/queries/table-form.ts';
import type { ActId } from '../../src/domain/register/ids.ts';
import { TABLES, tableOf } from '../../src/domain/tables/tables.ts';
import { day } from '../../src/domain/time/day.ts';
import { NOW, opened } from '../law/world.ts';
import { REGISTER, caseActs } from '../store/stores.ts';

const ON = day('2020-06-01');
const image = new Image(REGISTER);

beforeAll(async () => {
  for (const act of await caseActs()) image.advance(act, NOW, image.draft(act));
});

const head = (on = ON): IntakeHead => ({
  id: 'bang' as ActId,
  type: 'opening-balance',
  title: 'Bảng',
  issuer: 'UBND',
  signed: on,
  effect: on,
});

const partsOf = async (bytes: Uint8Array): Promise<readonly IntakePart[]> =>
  (await readWorkbook(bytes)).sheets.map((sheet) => {
    const subject = subjectOfSheet(sheet.name);
    if (!subject) throw new Error(sheet.name);
    const mapping = proposeMapping(sheet, subject);
    expect(lacking(mapping, subject)).toEqual([]);
    return { sheet, subject, mapping };
  });

/** The same workbook, every example of it written over. */
const filledIn = (forms: readonly Form[]): readonly Form[] =>
  forms.map((form) => ({
    ...form,
    titles: form.titles.slice(0, 1),
    rows: form.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        typeof cell === 'string'
          ? cell.replaceAll('…', 'Mười').replace(/^\(mã hoặc.*\)$/u, 'ubnd-huyen')
          : cell,
      ),
    })),
  }));

describe('a workbook that goes out', () => {
  it('of the whole case comes in again as nothing changed', async () => {
    const subjects = ['units', 'posts', 'people', 'quotas', 'premises', 'functions'] as const;
    const bytes = await writeWorkbook(subjects.map((one) => subjectForm(image.facts, ON, one)));
    const { parts, act } = takeInWhole(
      image.facts,
      await partsOf(bytes),
      head(),
      () => image.facts,
    );
    expect(
      parts
        .map(({ taken }) => [
          taken.counts.new,
          taken.counts.changed,
          taken.counts.wrong,
          taken.counts.asked,
        ])
        .flat()
        .every((n) => n === 0),
    ).toBe(true);
    expect(act.articles.flatMap(({ operations }) => operations)).toEqual([]);
  });

  it('keeps codes as texts, sums as formulas, and is set up for its paper', async () => {
    const form: Form = {
      name: 'Mã/số: [1]',
      titles: ['BẢNG', 'Ngày'],
      columns: [{ head: 'Mã' }, { head: 'Số' }, { head: 'Chọn', choices: ['a', 'b'] }],
      rows: [
        { cells: ['06811', 1, '=1+1'] },
        { cells: ['00001', 2, null], level: 1 },
        { cells: ['1-2', 3, 'b'] },
        { cells: ['Cộng', 4, null], total: true },
      ],
    };
    const { sheets } = await readXlsx(await writeWorkbook([form]), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.rows.slice(4).map(([code]) => code)).toEqual(['06811', '00001', '1-2', 'Cộng']);
    expect(sheet?.cells?.get('7,1')).toMatchObject({ formula: 'SUM(B5,B7)', formulaResult: 4 });
    expect(sheet?.cells?.get('4,2')?.formula).toBeUndefined();
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      fitToWidth: 1,
      printTitlesRow: '$4:$4',
    });
    expect(sheet?.merges?.length).toBe(2);
    expect(sheet?.dataValidations?.[0]).toMatchObject({ type: 'list', range: 'C5:C8' });
    expect(sheet?.name).toBe('Mã số 1');
  });

  it('has every table of the register', async () => {
    const forms = TABLES.map((table) => tableForm(table, image, ON, 'vi'));
    const { sheets } = await readXlsx(await writeWorkbook(forms));
    expect(sheets.map(({ rows }) => rows.length)).toEqual(
      forms.map(({ titles, rows }) => titles.length + 2 + rows.length),
    );
    const quotas = tableOf('quotas');
    const form = quotas && tableForm(quotas, image, ON, 'vi');
    expect(form?.rows.some(({ cells }) => cells.some((cell) => typeof cell === 'number'))).toBe(
      true,
    );
  });
});

describe('a template', () => {
  it.each(TEMPLATE_IDS)(
    'of a %s is refused row by row while it is not filled in, and is taken in whole once it is',
    async (template) => {
      const register = opened();
      const after = (act: Parameters<Image['draft']>[0]) => register.draft(act).after;
      const empty = await partsOf(await writeWorkbook(templateForms(template)));
      const untold = takeInWhole(register.facts, empty, head(day('2026-01-01')), after);
      expect(untold.parts.every(({ taken }) => taken.counts.new === 0)).toBe(true);
      const parts = await partsOf(await writeWorkbook(filledIn(templateForms(template))));
      const { parts: read, act } = takeInWhole(
        register.facts,
        parts,
        head(day('2026-01-01')),
        after,
      );
      const open = read.flatMap(({ taken }) =>
        taken.rows.filter(({ fate }) => fate !== 'new' && fate !== 'skipped'),
      );
      expect(open).toEqual([]);
      const done = register.draft(act);
      expect(done.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});
