/** Papers: an act of the register, or a draft, with what it comes with, as DOCX that Word goes on editing or PDF to print. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { PAPER_KINDS, type PaperKind, paperFor } from '../../application/queries/papers.ts';
import type { Paper } from '../../words/papers/block.ts';
import { TEMPLATE_KINDS } from '../../words/papers/template-fields.ts';
import { slugOf } from '../../words/slug.ts';
import { PAPER_FORMS, type PaperForm } from '../papers/write-paper.ts';
import type { Asking, JobPool } from './jobs/job-pool.ts';
import { askingFor } from './act-body.ts';
import type { App, Service } from './app.ts';
import { Problem } from './problem.ts';
import { actParams } from './query-schema.ts';
import { numberSchema } from './article-schema.ts';
import { problems } from './response-schema.ts';

const tags = ['giấy tờ'];

/** What a Word file is sent as. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const TYPES: Readonly<Record<PaperForm, string>> = {
  docx: DOCX,
  pdf: 'application/pdf',
};

/** In which form a paper is wanted. */
export const paperForm = z
  .enum(PAPER_FORMS)
  .default('docx')
  .describe('Tệp Word hoặc PDF — the form of the file');

const paperQuery = z.strictObject({
  kind: z
    .enum(PAPER_KINDS)
    .default('act')
    .describe(
      'Văn bản, tờ trình, danh sách kèm theo, biên bản bàn giao — the act, its submission, its list, its minutes',
    ),
  form: paperForm,
});

/** Sends a paper as a file; it is written off the event loop. */
export const sendPaper = async (
  reply: FastifyReply,
  jobs: JobPool,
  asking: Asking,
  paper: Paper,
  form: PaperForm,
  template?: Uint8Array,
): Promise<FastifyReply> => {
  const given = { paper, form, ...(template && { template }) };
  const bytes = await jobs.run('write-paper', given, asking);
  const name = slugOf(paper.title).slice(0, 80) || 'van-ban';
  return reply
    .type(TYPES[form])
    .header('content-disposition', `attachment; filename="${name}.${form}"`)
    .send(Buffer.from(bytes));
};

/** The office's own template, where it has one for such papers and a Word file is wanted. */
const templateFor = async (
  { templates, id }: Service,
  kind: PaperKind,
  form: PaperForm,
  { fill }: Paper,
): Promise<Uint8Array | undefined> => {
  const of = TEMPLATE_KINDS.find((one) => one === kind);
  if (form === 'pdf' || !fill || !of) return undefined;
  return templates.template(id, { kind: of, ladder: fill.ladder });
};

/** Adds the routes. */
export const addPaperRoutes = (app: App, service: Service): void => {
  const { live, drafts, jobs, id: register } = service;
  app.route({
    method: 'GET',
    url: '/api/v1/acts/:id/paper',
    config: { heavy: true },
    schema: {
      tags,
      summary:
        'Văn bản và giấy tờ kèm theo, theo thể thức — an act and what it comes with, in its form',
      params: actParams,
      querystring: paperQuery,
      response: { 200: z.any(), ...problems(404) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { kind, form } = request.query;
      const paper = await live.read({}, ({ facts, acts }) => {
        const act = acts.act(id)?.act;
        if (!act) throw new Problem('unknown-act', { id });
        return paperFor(kind, act, facts, acts);
      });
      if (!paper) throw new Problem('nothing-handed-over');
      const template = await templateFor(service, kind, form, paper);
      return sendPaper(reply, jobs, askingFor(request, reply), paper, form, template);
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/drafts/:id/paper',
    config: { heavy: true },
    schema: {
      tags,
      summary:
        'Dự thảo và giấy tờ kèm theo, theo thể thức — a draft and what it comes with, in its form',
      params: z.strictObject({ id: numberSchema }),
      querystring: paperQuery,
      response: { 200: z.any(), ...problems(401, 403, 404) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { kind, form } = request.query;
      const draft = await drafts.draft(register, id);
      if (!draft) throw new Problem('unknown-draft', { id });
      const { act } = draft;
      const image = await live.present();
      const paper = paperFor(kind, act, image.draft(act).after, image.acts);
      if (!paper) throw new Problem('nothing-handed-over');
      const template = await templateFor(service, kind, form, paper);
      return sendPaper(reply, jobs, askingFor(request, reply), paper, form, template);
    },
  });
};
