/** Papers: an act of the register, or a draft, as a DOCX file that Word goes on editing. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { handoversOf } from '../../application/queries/handover.ts';
import { paperOf } from '../../application/queries/paper.ts';
import { slugOf } from '../../words/slug.ts';
import { writeDocx } from '../papers/write-docx.ts';
import { writeHandovers } from '../papers/write-handover.ts';
import type { OfficialPaper } from '../../words/official-paper.ts';
import type { App, Service } from './app.ts';
import { Problem } from './problem.ts';
import { actParams, emptyQuery } from './query-schema.ts';
import { numberSchema } from './article-schema.ts';
import { problems } from './response-schema.ts';

const tags = ['giấy tờ'];
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const sendDocx = (reply: FastifyReply, name: string, bytes: Uint8Array): FastifyReply =>
  reply
    .type(DOCX)
    .header('content-disposition', `attachment; filename="${name}.docx"`)
    .send(Buffer.from(bytes));

const send = async (reply: FastifyReply, paper: OfficialPaper): Promise<FastifyReply> =>
  sendDocx(reply, slugOf(paper.title) || 'van-ban', await writeDocx(paper));

/** Adds the routes. */
export const addPaperRoutes = (app: App, { live, drafts, id: register }: Service): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/acts/:id/paper',
    schema: {
      tags,
      summary: 'Văn bản thành tệp DOCX theo thể thức — an act as a DOCX file, in its form',
      params: actParams,
      querystring: emptyQuery,
      response: { 200: z.any(), ...problems(404) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const paper = await live.read({}, ({ facts, acts }) => {
        const act = acts.act(id)?.act;
        return act && paperOf(act, facts, acts);
      });
      if (!paper) throw new Problem('unknown-act', { id });
      return send(reply, paper);
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/acts/:id/handover',
    schema: {
      tags,
      summary: 'Biên bản bàn giao theo văn bản — minutes of what an act hands over',
      params: actParams,
      querystring: emptyQuery,
      response: { 200: z.any(), ...problems(404) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const found = await live.read({}, ({ facts, acts }) => {
        const act = acts.act(id)?.act;
        return act && { paper: paperOf(act, facts, acts), handovers: handoversOf(act, facts) };
      });
      if (!found) throw new Problem('unknown-act', { id });
      if (found.handovers.length === 0) throw new Problem('nothing-handed-over');
      return sendDocx(
        reply,
        'bien-ban-ban-giao',
        await writeHandovers(found.paper, found.handovers),
      );
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/drafts/:id/paper',
    schema: {
      tags,
      summary: 'Dự thảo thành tệp DOCX theo thể thức — a draft as a DOCX file, in its form',
      params: z.strictObject({ id: numberSchema }),
      querystring: emptyQuery,
      response: { 200: z.any(), ...problems(401, 403, 404) },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const draft = await drafts.draft(register, id);
      if (!draft) throw new Problem('unknown-draft', { id });
      const paper = await live.read({}, ({ facts, acts }) => paperOf(draft.act, facts, acts));
      return send(reply, paper);
    },
  });
};
