/** Of which kinds of post the portal names the holders, set at the desk. */
import { z } from 'zod';
import { showHolders } from '../../application/portal/agenda.ts';
import type { PostKind } from '../../domain/portal/changes.ts';
import { keysOf, valueAt } from '../../domain/register/facts.ts';
import { KINDS, type UnitKind } from '../../domain/register/kinds.ts';
import { POST_RANKS } from '../../domain/register/vocabulary.ts';
import type { App, Service } from './app.ts';
import type { Reading } from './live-register.ts';
import { Problem } from './problem.ts';
import { emptyQuery } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { editingBy } from './routes-articles.ts';

const tags = ['cổng'];
const url = '/api/v1/portal/holders';

const postKind = {
  unit: z.enum(Object.keys(KINDS) as [UnitKind, ...UnitKind[]]),
  rank: z.enum(POST_RANKS),
};

const listed = z.object({
  data: z
    .array(
      z
        .object({
          ...postKind,
          posts: z.int().describe('Số chức danh hiện có — posts there are now'),
          shown: z.boolean(),
        })
        .meta({ id: 'PostKindShown' }),
    )
    .readonly(),
});

const nameOf = ({ unit, rank }: PostKind): string => `${unit}|${rank}`;

/** The kinds of post that there are today, with how many; and those that are told, though there is none now. */
const kindsOf = ({ facts, asAt }: Reading, shown: readonly PostKind[]) => {
  const found = new Map(shown.map((kind) => [nameOf(kind), { ...kind, posts: 0, shown: true }]));
  for (const key of keysOf(facts, 'post')) {
    const post = valueAt(facts, 'post', key, asAt);
    const unit = post && valueAt(facts, 'unit.type', [post.unit], asAt)?.kind;
    if (!post || !unit) continue;
    const kind = { unit, rank: post.rank };
    const { posts = 0, shown: is = false } = found.get(nameOf(kind)) ?? {};
    found.set(nameOf(kind), { ...kind, posts: posts + 1, shown: is });
  }
  const kinds = Object.keys(KINDS);
  return [...found.values()].toSorted(
    (a, b) =>
      kinds.indexOf(a.unit) - kinds.indexOf(b.unit) ||
      POST_RANKS.indexOf(a.rank) - POST_RANKS.indexOf(b.rank),
  );
};

/** Adds the routes. */
export const addHolderRoutes = (app: App, service: Service): void => {
  const { portal, live } = service;
  app.route({
    method: 'GET',
    url,
    schema: {
      tags,
      summary: 'Loại chức danh được công bố người giữ — kinds of post whose holders are told',
      querystring: emptyQuery,
      response: { 200: listed, ...problems() },
    },
    handler: async () => {
      const { holdersShown } = await portal.book();
      return live.read({}, (reading) => ({ data: kindsOf(reading, holdersShown) }));
    },
  });
  app.route({
    method: 'PUT',
    url,
    schema: {
      tags,
      summary:
        'Đặt loại chức danh được công bố người giữ — set the kinds of post whose holders are told',
      querystring: emptyQuery,
      body: z.strictObject({ posts: z.array(z.strictObject(postKind)).max(500) }),
      response: { 200: z.object({ done: z.literal(true) }), ...problems(401, 403, 422) },
    },
    handler: async (request) => {
      const editing = await editingBy(service, request);
      const set = await portal.write(editing.account, () =>
        showHolders(editing, request.body.posts),
      );
      if ('refused' in set) throw new Problem('no-role', { right: 'publish' });
      return { done: true as const };
    },
  });
};
