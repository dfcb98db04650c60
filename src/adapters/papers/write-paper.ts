/** Papers as files: DOCX to go on writing, PDF to print. */
import type { Paper } from '../../words/papers/block.ts';
import { fillTemplate } from './fill-template.ts';
import { writeDocx } from './write-docx.ts';
import { writePaperPdf } from './write-paper-pdf.ts';

/** The forms of file. */
export const PAPER_FORMS = ['docx', 'pdf'] as const;

/** One of {@link PAPER_FORMS}. */
export type PaperForm = (typeof PAPER_FORMS)[number];

/** The file. `template`: the office's own Word file for papers of the kind; PDF has the program's form. */
export const writePaper = async (
  paper: Paper,
  form: PaperForm,
  template?: Uint8Array,
): Promise<Uint8Array> => {
  if (form === 'pdf') return writePaperPdf(paper);
  return template && paper.fill ? fillTemplate(template, paper.fill) : writeDocx(paper);
};
