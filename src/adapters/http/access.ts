/** What each route may do. A route that is not in this table does not start. */

import type { Right } from '../../domain/drafting/roles.ts';

/**
 * `read`: whoever reaches the service. `sign-in`: the same, to show who they are. `account`: whoever is signed in.
 * `token`: another program, with the service's token. Else the right that an account must have somewhere; over what, the
 * command decides.
 */
export type Access = 'read' | 'sign-in' | 'account' | 'token' | Right;

/** Every route by method and path. Checking a draft changes nothing, so it is reading. */
export const ACCESS: Readonly<Record<string, Access>> = {
  'GET /healthz': 'read',
  'GET /': 'read',
  'GET /*': 'read',
  'GET /assets/*': 'read',
  'GET /auth/begin': 'sign-in',
  'GET /auth/callback': 'sign-in',
  'GET /docs': 'read',
  'GET /docs/': 'read',
  'GET /docs/*': 'read',
  'GET /docs/json': 'read',
  'GET /docs/yaml': 'read',
  'GET /docs/static/*': 'read',
  'GET /docs/static/index.html': 'read',
  'GET /docs/static/swagger-initializer.js': 'read',
  'GET /api/v1/register': 'read',
  'GET /api/v1/days': 'read',
  'GET /api/v1/deadlines': 'read',
  'GET /api/v1/dual-offices': 'read',
  'GET /api/v1/tables': 'read',
  'GET /api/v1/tables/:code': 'read',
  'GET /api/v1/models': 'read',
  'GET /api/v1/models/:id': 'read',
  'GET /api/v1/models/:id/draft': 'read',
  'GET /api/v1/models/:id/evidence': 'read',
  'GET /api/v1/law': 'read',
  'GET /api/v1/review': 'read',
  'GET /api/v1/law/:code': 'read',
  'GET /api/v1/handed-over': 'read',
  'GET /api/v1/open-items': 'read',
  'GET /api/v1/overview': 'read',
  'GET /api/v1/counted': 'read',
  'GET /api/v1/search': 'read',
  'GET /api/v1/compare': 'read',
  'GET /api/v1/correspondence': 'read',
  'GET /api/v1/functions/:id': 'read',
  'GET /api/v1/people/:id': 'read',
  'GET /api/v1/people/:id/record': 'read',
  'PUT /api/v1/people/:id/record': 'records',
  'DELETE /api/v1/people/:id/record': 'records',
  'GET /api/v1/records/quality': 'records',
  'GET /api/v1/record-fields': 'administer',
  'PUT /api/v1/record-fields/:field': 'administer',
  'GET /api/v1/roots': 'read',
  'GET /api/v1/units/:id/children': 'read',
  'GET /api/v1/acts/:id/chain': 'read',
  'GET /api/v1/acts/:id/entries': 'read',
  'GET /api/v1/reports/term/:indicator': 'read',
  'GET /api/v1/units': 'read',
  'GET /api/v1/units/:id': 'read',
  'GET /api/v1/units/:id/tree': 'read',
  'GET /api/v1/units/:id/lineage': 'read',
  'GET /api/v1/units/:id/history': 'read',
  'GET /api/v1/tree': 'read',
  'GET /api/v1/diff': 'read',
  'GET /api/v1/acts': 'read',
  'POST /api/v1/acts': 'token',
  'GET /api/v1/acts/:id': 'read',
  'GET /api/v1/acts/:id/file': 'read',
  'GET /api/v1/export/acts': 'read',
  'GET /api/v1/schema/act': 'read',
  'GET /api/v1/acts/:id/books': 'read',
  'POST /api/v1/acts/:id/undo': 'token',
  'POST /api/v1/drafts/check': 'read',
  'POST /api/v1/drafts/file': 'read',
  'POST /api/v1/drafts/text': 'read',
  'POST /api/v1/drafts/base': 'read',
  'GET /api/v1/drafts': 'comment',
  'POST /api/v1/drafts': 'draft',
  'GET /api/v1/drafts/:id': 'comment',
  'PUT /api/v1/drafts/:id': 'draft',
  'POST /api/v1/drafts/:id/steps': 'comment',
  'POST /api/v1/drafts/:id/events': 'comment',
  'GET /api/v1/me': 'read',
  'PUT /api/v1/me/password': 'account',
  'POST /api/v1/session': 'sign-in',
  'DELETE /api/v1/session': 'sign-in',
  'POST /api/v1/first-administrator': 'sign-in',
  'GET /api/v1/accounts': 'administer',
  'POST /api/v1/accounts': 'administer',
  'PUT /api/v1/accounts/:id/disabled': 'administer',
  'POST /api/v1/accounts/:id/password': 'administer',
  'POST /api/v1/accounts/:id/grants': 'administer',
  'DELETE /api/v1/accounts/:id/grants/:grant': 'administer',
  'GET /api/v1/audit': 'audit',
  'GET /api/v1/audit/export': 'audit',
  'GET /api/v1/reports/term': 'read',
  'GET /api/v1/reports/review': 'read',
  'GET /api/v1/verify': 'audit',
};

/** What a route may do; `undefined` where it is not in the table. HEAD is GET without a body. */
export const accessOf = (method: string, path: string): Access | undefined =>
  ACCESS[`${method === 'HEAD' ? 'GET' : method} ${path}`];

/** Readings that leave a trail: those of a person's page, and signing in by a provider. Everything that is not a GET leaves one anyway. */
export const AUDITED_READS: ReadonlySet<string> = new Set([
  'GET /api/v1/people/:id',
  'GET /auth/callback',
]);
