/** Accounts and roles, for administrators; the trail, for auditors. */
import { z } from 'zod';
import type { Account, AccountId } from '../../application/identity-store.ts';
import { openAccount } from '../../application/identity/open-account.ts';
import { resetPassword } from '../../application/identity/passwords.ts';
import { ROLES } from '../../domain/drafting/roles.ts';
import { namingAt } from '../../domain/words/naming.ts';
import { type Actions, signedIn } from './actor.ts';
import { type App, type Service, languageFor } from './app.ts';
import type { Reading } from './live-register.ts';
import { Problem } from './problem.ts';
import { emptyQuery, unitId } from './query-schema.ts';
import { problems } from './response-schema.ts';
import { credentialProblem } from './routes-session.ts';

const tags = ['tài khoản'];
const text = z.string().min(1).max(256);
const number = z.coerce.number().int().min(1);
const accountParams = z.strictObject({ id: number.transform((id) => id as AccountId) });
const done = z.object({ done: z.literal(true) });
const firstPassword = z.object({ name: z.string(), firstPassword: z.string() });

const accountSchema = z.object({
  id: z.int(),
  name: z.string(),
  display: z.string(),
  mustChange: z.boolean(),
  disabled: z.boolean(),
  local: z.boolean(),
  grants: z
    .array(
      z.object({
        id: z.int(),
        role: z.enum(ROLES),
        unit: z.string().nullable(),
        unitName: z.string().nullable(),
      }),
    )
    .readonly(),
});

const rowOf = (account: Account, { facts, asAt }: Reading): z.infer<typeof accountSchema> => ({
  ...account,
  grants: account.grants.map(({ id, role, unit }) => ({
    id,
    role,
    unit: unit ?? null,
    unitName: unit === undefined ? null : namingAt(facts, asAt).name(`unit:${unit}`),
  })),
});

const addAccounts = (app: App, { live, id: register, identity }: Service): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/accounts',
    schema: {
      tags,
      summary: 'Tài khoản và vai trò — accounts and their roles',
      querystring: emptyQuery,
      response: {
        200: z.object({ data: z.array(accountSchema).readonly() }),
        ...problems(401, 403),
      },
    },
    handler: async () => {
      const accounts = await identity.store.accounts(register);
      return live.read({}, (reading) => ({ data: accounts.map((a) => rowOf(a, reading)) }));
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/accounts',
    schema: {
      tags,
      summary: 'Mở tài khoản — open an account',
      querystring: emptyQuery,
      body: z.strictObject({ name: text, display: text }),
      response: { 201: firstPassword, ...problems(401, 403, 409, 422) },
    },
    handler: async (request, reply) => {
      const opened = await openAccount(identity, request.body);
      if ('refused' in opened)
        throw opened.refused === 'name-taken'
          ? new Problem('name-taken')
          : credentialProblem(opened.refused, languageFor(request));
      void reply.code(201);
      return { name: request.body.name, firstPassword: opened.firstPassword ?? '' };
    },
  });
};

const addOneAccount = (app: App, { id: register, identity }: Service): void => {
  const { store, clock } = identity;
  const known = async (id: AccountId): Promise<Account> => {
    const account = await store.account(register, id);
    if (!account) throw new Problem('unknown-account');
    return account;
  };

  app.route({
    method: 'PUT',
    url: '/api/v1/accounts/:id/disabled',
    schema: {
      tags,
      summary: 'Khoá hoặc mở khoá tài khoản — disable or enable an account',
      params: accountParams,
      querystring: emptyQuery,
      body: z.strictObject({ disabled: z.boolean() }),
      response: { 200: done, ...problems(401, 403, 404) },
    },
    handler: async ({ params, body }) => {
      const { id } = await known(params.id);
      await store.setDisabled(id, body.disabled);
      if (body.disabled) await store.closeSessions(id);
      return { done: true as const };
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/accounts/:id/password',
    schema: {
      tags,
      summary: 'Đặt lại mật khẩu — set a first password again',
      params: accountParams,
      querystring: emptyQuery,
      response: { 200: firstPassword, ...problems(401, 403, 404) },
    },
    handler: async ({ params }) => {
      const { id, name } = await known(params.id);
      return { name, firstPassword: await resetPassword(identity, id) };
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/accounts/:id/grants',
    schema: {
      tags,
      summary: 'Giao vai trò — give a role',
      params: accountParams,
      querystring: emptyQuery,
      body: z.strictObject({ role: z.enum(ROLES), unit: unitId.nullable() }),
      response: { 200: done, ...problems(401, 403, 404) },
    },
    handler: async (request) => {
      const { id } = await known(request.params.id);
      const { role, unit } = request.body;
      const by = signedIn(request).id;
      await store.grant(register, id, { role, ...(unit !== null && { unit }) }, clock(), by);
      return { done: true as const };
    },
  });

  app.route({
    method: 'DELETE',
    url: '/api/v1/accounts/:id/grants/:grant',
    schema: {
      tags,
      summary: 'Thôi giao vai trò — take a role back',
      params: accountParams.extend({ grant: number }),
      querystring: emptyQuery,
      response: { 200: done, ...problems(401, 403, 404) },
    },
    handler: async ({ params }) => {
      if (!(await store.revoke(register, params.id, params.grant)))
        throw new Problem('unknown-account');
      return { done: true as const };
    },
  });
};

const auditRow = z.object({
  seq: z.int(),
  at: z.string(),
  name: z.string().nullable(),
  action: z.string(),
  what: z.string().describe('Việc, bằng lời — what was done, in words'),
  subject: z.string().nullable(),
  status: z.int(),
  request: z.string(),
});

/** Adds the routes. */
export const addAccountRoutes = (app: App, service: Service, actions: Actions): void => {
  addAccounts(app, service);
  addOneAccount(app, service);

  app.route({
    method: 'GET',
    url: '/api/v1/audit',
    schema: {
      tags,
      summary: 'Nhật ký: ai đã làm gì — the trail: who did what',
      querystring: z.strictObject({
        before: number.exactOptional(),
        limit: z.coerce.number().int().min(1).max(500).default(100),
      }),
      response: { 200: z.object({ data: z.array(auditRow).readonly() }), ...problems(401, 403) },
    },
    handler: async (request) => {
      const { query } = request;
      const side = languageFor(request) === 'vi' ? 0 : 1;
      const lines = await service.identity.store.audit(service.id, query.before, query.limit);
      return {
        data: lines.map(({ name, subject, seq, at, action, status, request }) => ({
          seq,
          at,
          name: name ?? null,
          action,
          what: actions.get(action)?.split(' — ')[side] ?? action,
          subject: subject ?? null,
          status,
          request,
        })),
      };
    },
  });
};
