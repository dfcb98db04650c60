/** Accounts and roles, for administrators. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Account, AccountId } from '../../application/identity-store.ts';
import {
  type AccountRefusal,
  type Administered,
  type Administration,
  giveRole,
  resetPassword,
  setDisabled,
  takeRole,
} from '../../application/identity/administer.ts';
import { openAccount } from '../../application/identity/open-account.ts';
import { ROLES } from '../../domain/drafting/roles.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { namingAt } from '../../words/naming.ts';
import { signedIn } from './actor.ts';
import { noteTrail } from './trail.ts';
import { type App, type Service, languageFor, pageOf } from './app.ts';
import { dayIn } from '../../domain/time/instant.ts';
import type { Reading } from './live-register.ts';
import { Problem } from './problem.ts';
import { LARGEST_NUMBER, emptyQuery, unitId, wholeQuery, wordsSchema } from './query-schema.ts';
import { listOf, problems } from './response-schema.ts';
import { credentialProblem } from './routes-session.ts';

const tags = ['tài khoản'];
const text = wordsSchema(256);
const number = z.coerce.number().int().min(1).max(LARGEST_NUMBER);
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
      querystring: wholeQuery,
      response: { 200: listOf(accountSchema), ...problems(401, 403) },
    },
    handler: async ({ query }) => {
      const { data, ...page } = pageOf(await identity.store.accounts(register), query);
      return live.read({}, (reading) => ({ ...page, data: data.map((a) => rowOf(a, reading)) }));
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
      noteTrail(request, { deed: { what: 'account-opened', account: request.body.name } });
      void reply.code(201);
      return { name: request.body.name, firstPassword: opened.firstPassword ?? '' };
    },
  });
};

/** A refusal as a problem in words. */
const refusing = (refusal: AccountRefusal, facts: Facts, today: Day): Problem => {
  switch (refusal.refused) {
    case 'no-right': {
      if (refusal.whole) return new Problem('no-right-whole', { right: 'administer' });
      const naming = namingAt(facts, today);
      const units = refusal.units.map((unit) => naming.name(`unit:${unit}`)).join('; ');
      return new Problem('no-right', { right: 'administer', units });
    }
    case 'unknown-unit':
      return new Problem('unknown-thing', { id: refusal.unit });
    case 'unknown-account':
    case 'last-administrator':
      return new Problem(refusal.refused);
    default:
      throw new Error(`unknown refusal: ${JSON.stringify(refusal satisfies never)}`);
  }
};

const addOneAccount = (app: App, { live, id: register, identity }: Service): void => {
  /** Runs as whoever has signed in, on the register as it is; a refusal is thrown. */
  const administering = async <T extends Administered>(
    request: FastifyRequest,
    run: (administration: Administration) => Promise<T | AccountRefusal>,
  ): Promise<T> => {
    const { facts } = await live.present();
    const today = dayIn(live.clock());
    const outcome = await run({ identity, register, actor: signedIn(request), facts, today });
    if ('refused' in outcome) throw refusing(outcome, facts, today);
    const { deed, units } = outcome;
    noteTrail(request, { deed, units });
    return outcome;
  };

  app.route({
    method: 'PUT',
    url: '/api/v1/accounts/:id/disabled',
    schema: {
      tags,
      summary: 'Khóa hoặc mở khóa tài khoản — disable or enable an account',
      params: accountParams,
      querystring: emptyQuery,
      body: z.strictObject({ disabled: z.boolean() }),
      response: { 200: done, ...problems(401, 403, 404, 409) },
    },
    handler: async (request) => {
      await administering(request, (by) =>
        setDisabled(by, request.params.id, request.body.disabled),
      );
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
    handler: async (request) => {
      const { name, password } = await administering(request, (by) =>
        resetPassword(by, request.params.id),
      );
      return { name, firstPassword: password };
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
      const { role, unit } = request.body;
      await administering(request, (by) =>
        giveRole(by, request.params.id, role, unit ?? undefined),
      );
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
      response: { 200: done, ...problems(401, 403, 404, 409) },
    },
    handler: async (request) => {
      await administering(request, (by) => takeRole(by, request.params.id, request.params.grant));
      return { done: true as const };
    },
  });
};

/** Adds the routes. */
export const addAccountRoutes = (app: App, service: Service): void => {
  addAccounts(app, service);
  addOneAccount(app, service);
};
