/** What each route may do. A route that is not in this table does not start. */

/** Reading is open to whoever reaches the service; writing needs its token. */
export type Access = 'read' | 'write';

/** Every route by method and path. Checking a draft changes nothing, so it is reading. */
export const ACCESS: Readonly<Record<string, Access>> = {
  'GET /healthz': 'read',
  'GET /': 'read',
  'GET /*': 'read',
  'GET /assets/*': 'read',
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
  'GET /api/v1/overview': 'read',
  'GET /api/v1/search': 'read',
  'GET /api/v1/compare': 'read',
  'GET /api/v1/correspondence': 'read',
  'GET /api/v1/functions/:id': 'read',
  'GET /api/v1/people/:id': 'read',
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
  'POST /api/v1/acts': 'write',
  'GET /api/v1/acts/:id': 'read',
  'GET /api/v1/acts/:id/books': 'read',
  'POST /api/v1/acts/:id/undo': 'write',
  'POST /api/v1/drafts/check': 'read',
  'POST /api/v1/drafts/file': 'read',
  'GET /api/v1/reports/term': 'read',
  'GET /api/v1/verify': 'read',
};

/** What a route may do; `undefined` where it is not in the table. HEAD is GET without a body. */
export const accessOf = (method: string, path: string): Access | undefined =>
  ACCESS[`${method === 'HEAD' ? 'GET' : method} ${path}`];
