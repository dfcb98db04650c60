/** Signing in and out, one's own password, and the first administrator. */
import { z } from 'zod';
import { type CredentialFault, SHORTEST_PASSWORD } from '../../application/identity/credentials.ts';
import {
  needsAdministrator,
  openFirstAdministrator,
} from '../../application/identity/open-account.ts';
import { changePassword } from '../../application/identity/passwords.ts';
import { openSession, signIn } from '../../application/identity/sign-in.ts';
import { RIGHTS, hasRight } from '../../domain/drafting/roles.ts';
import type { Both } from '../../domain/both.ts';
import { type Language, inLanguage } from '../../words/language.ts';
import { refusedCharacter } from '../../words/clean-text.ts';
import { giveCookie, secretOf, signedIn, takeCookie } from './actor.ts';
import { type App, type Service, languageFor } from './app.ts';
import { Problem } from './problem.ts';
import { emptyQuery } from './query-schema.ts';
import { problems } from './response-schema.ts';

const tags = ['tài khoản'];
const text = z
  .string()
  .min(1)
  .max(256)
  .refine((given) => refusedCharacter(given) === undefined, 'character');

const FAULTS: Readonly<Record<CredentialFault | 'same-password', Both>> = {
  'bad-name': [
    'Tên đăng nhập gồm 2 đến 64 chữ cái, chữ số, dấu chấm, gạch.',
    'A name has 2 to 64 letters, digits, dots and dashes.',
  ],
  'short-password': [
    `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự; một câu dễ nhớ là tốt nhất.`,
    `A password needs ${SHORTEST_PASSWORD} characters at least; a sentence you remember is best.`,
  ],
  'long-password': ['Mật khẩu quá dài.', 'The password is too long.'],
  'password-is-name': [
    'Mật khẩu không được chứa tên đăng nhập.',
    'The password may not contain the name.',
  ],
  'same-password': ['Mật khẩu mới phải khác mật khẩu cũ.', 'The new password must be another one.'],
};

/** A name or password that will not do, as a problem. */
export const credentialProblem = (fault: keyof typeof FAULTS, language: Language): Problem =>
  new Problem('bad-credentials', { reason: inLanguage(language, FAULTS[fault]) });

const meSchema = z.object({
  account: z.object({ name: z.string(), display: z.string(), mustChange: z.boolean() }).nullable(),
  rights: z.array(z.enum(RIGHTS)).readonly(),
  /** Nobody administers the register yet. */
  needsAdministrator: z.boolean(),
  /** People may sign in by the office's own provider. */
  provider: z.boolean(),
});

const done = z.object({ done: z.literal(true) });

const addOwn = (app: App, { id, identity, provider }: Service): void => {
  app.route({
    method: 'GET',
    url: '/api/v1/me',
    schema: {
      tags,
      summary: 'Ai đang đăng nhập — who has signed in',
      querystring: emptyQuery,
      response: { 200: meSchema, ...problems() },
    },
    handler: async ({ actor }) => ({
      account: actor
        ? { name: actor.name, display: actor.display, mustChange: actor.mustChange }
        : null,
      rights: actor ? RIGHTS.filter((right) => hasRight(actor.grants, right)) : [],
      needsAdministrator: !actor && (await needsAdministrator(identity, id)),
      provider: provider !== undefined,
    }),
  });

  app.route({
    method: 'PUT',
    url: '/api/v1/me/password',
    schema: {
      tags,
      summary: 'Đổi mật khẩu của mình — change one’s own password',
      querystring: emptyQuery,
      body: z.strictObject({ present: text, next: text }),
      response: { 200: done, ...problems(401, 422, 429) },
    },
    handler: async (request) => {
      const session = identity.secrets.digest(secretOf(request) ?? '');
      const fault = await changePassword(identity, signedIn(request), request.body, session);
      if (fault === 'locked') throw new Problem('locked');
      if (fault === 'wrong') throw new Problem('wrong-credentials');
      if (fault) throw credentialProblem(fault, languageFor(request));
      return { done: true as const };
    },
  });
};

/** Adds the routes. */
export const addSessionRoutes = (app: App, service: Service): void => {
  const { id, identity, invitation, secure } = service;
  addOwn(app, service);
  let used = false;

  app.route({
    method: 'POST',
    url: '/api/v1/session',
    schema: {
      tags,
      summary: 'Đăng nhập — sign in',
      querystring: emptyQuery,
      body: z.strictObject({ name: text, password: text }),
      response: { 200: done, ...problems(401, 429) },
    },
    handler: async (request, reply) => {
      const result = await signIn(identity, request.body);
      if ('refused' in result)
        throw new Problem(result.refused === 'locked' ? 'locked' : 'wrong-credentials');
      request.actor = await identity.store.account(id, result.account);
      giveCookie(reply, result.secret, result.seconds, secure);
      return { done: true as const };
    },
  });

  app.route({
    method: 'DELETE',
    url: '/api/v1/session',
    schema: {
      tags,
      summary: 'Đăng xuất — sign out',
      querystring: emptyQuery,
      response: { 200: done, ...problems() },
    },
    handler: async (request, reply) => {
      const secret = secretOf(request);
      if (secret !== undefined) await identity.store.closeSession(identity.secrets.digest(secret));
      takeCookie(reply);
      return { done: true as const };
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/first-administrator',
    schema: {
      tags,
      summary: 'Mở tài khoản quản trị đầu tiên — open the first administrator’s account',
      querystring: emptyQuery,
      body: z.strictObject({ invitation: text, name: text, display: text, password: text }),
      response: { 200: done, ...problems(403, 409, 422) },
    },
    handler: async (request, reply) => {
      const { secrets } = identity;
      const shown = secrets.digest(request.body.invitation);
      if (used || invitation === undefined || shown !== secrets.digest(invitation))
        throw new Problem('wrong-link');
      const opened = await openFirstAdministrator(identity, id, request.body);
      if ('refused' in opened) {
        const { refused } = opened;
        if (refused === 'name-taken' || refused === 'administered-already')
          throw new Problem(refused);
        throw credentialProblem(refused, languageFor(request));
      }
      used = true;
      const { secret, seconds } = await openSession(identity, opened.account);
      request.actor = await identity.store.account(id, opened.account);
      giveCookie(reply, secret, seconds, secure);
      return { done: true as const };
    },
  });
};
