/** Papers as files: DOCX to go on writing, PDF to print. */
import type { Paper } from '../../words/papers/block.ts';
import { writeDocx } from './write-docx.ts';
import { writePaperPdf } from './write-paper-pdf.ts';

/** The forms of file. */
export const PAPER_FORMS = ['docx', 'pdf'] as const;

/** One of {@link PAPER_FORMS}. */
export type PaperForm = (typeof PAPER_FORMS)[number];

/** The file. */
export const writePaper = (paper: Paper, form: PaperForm): Promise<Uint8Array> =>
  form === 'pdf' ? writePaperPdf(paper) : writeDocx(paper);
