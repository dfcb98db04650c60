/** The service over one register: the same commands and queries as the command line, over HTTP. */
import { randomUUID } from 'node:crypto';
import Fastify, { LogController, type FastifyRequest, type FastifyServerOptions } from 'fastify';
import {
  type ZodTypeProvider,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import type { Clock } from '../../application/commands/enact-act.ts';
import type { DraftStore } from '../../application/draft-store.ts';
import type { PeopleStore } from '../../application/people-store.ts';
import { LivePortal } from '../../application/portal/live-portal.ts';
import type { TemplateStore } from '../../application/template-store.ts';
import type { PortalStore } from '../../application/portal-store.ts';
import type { Identity } from '../../application/identity/ports.ts';
import type { Provider } from '../../application/identity/sign-in-externally.ts';
import type { Image } from '../../application/image.ts';
import type { RegisterInfo, Store } from '../../application/store.ts';
import { ACT_TYPES, type ActBody } from './act-body.ts';
import type { Reach } from '../postgres/hosted/reach.ts';
import { JobPool } from './jobs/job-pool.ts';
import type { App, Service } from './app.ts';
import { portalMissing } from './portal-reply.ts';
import { addErrorHandlers, refuseAddress, refuseOtherMethods } from './errors.ts';
import { guard } from './guard.ts';
import { addLog } from './log.ts';
import { type Limits, USUAL_LIMITS, addLimits } from './limits.ts';
import { LiveRegister } from './live-register.ts';
import { addDocumentation } from './openapi.ts';
import { addActRoutes } from './routes-acts.ts';
import { addAccountRoutes } from './routes-accounts.ts';
import { gatherActions, keepTrail } from './trail.ts';
import { addDeskRoutes } from './routes-desk.ts';
import { addDraftRoutes } from './routes-drafts.ts';
import { addProviderRoutes } from './routes-provider.ts';
import { addSessionRoutes } from './routes-session.ts';
import { addActViewRoutes } from './routes-act-views.ts';
import { addClient } from './client.ts';
import { addCompareRoutes } from './routes-compare.ts';
import { Kept } from './kept.ts';
import { addDualOfficeRoutes } from './routes-dual-offices.ts';
import { addTableRoutes } from './routes-tables.ts';
import { addModelRoutes } from './routes-models.ts';
import { addRecordRoutes } from './routes-records.ts';
import { addAgendaRoutes } from './routes-agenda.ts';
import { VisitCounter } from './visits.ts';
import { addConsultationRoutes } from './routes-consultations.ts';
import { addVoiceRoutes } from './routes-voice.ts';
import { addArticleRoutes } from './routes-articles.ts';
import { addNewsRoutes } from './routes-news.ts';
import { addHolderRoutes } from './routes-holders.ts';
import { addIntakeRoutes } from './routes-intake.ts';
import { addTemplateRoutes } from './routes-templates.ts';
import { addPaperRoutes } from './routes-papers.ts';
import { addChartRoutes } from './routes-chart.ts';
import { addPortalDeskRoutes } from './routes-portal-desk.ts';
import { addPortalRoutes } from './routes-portal.ts';
import { addReviewRoutes } from './routes-review.ts';
import { addLawRoutes } from './routes-law.ts';
import { addLooseEndRoutes } from './routes-loose-ends.ts';
import { addViewRoutes } from './routes-views.ts';
import { addTrailRoutes } from './routes-trail.ts';
import { addRegisterRoutes } from './routes-registers.ts';
import { addReportRoutes } from './routes-reports.ts';
import { addWeekRoutes } from './routes-week.ts';
import { addUnitRoutes } from './routes-units.ts';

/** Largest body, in bytes: 4 MiB. */
const LARGEST_BODY = 4 * (1 << 20);

/** What a service is made of. */
export interface ServiceOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly register: Pick<RegisterInfo, 'id' | 'title'>;
  readonly image: Image;
  /** Accounts, and how they sign in. */
  readonly identity: Identity;
  readonly drafts: DraftStore;
  readonly people: PeopleStore;
  readonly portal: PortalStore;
  readonly templates: TemplateStore;
  /** How work off the event loop reaches the store. */
  readonly reach: () => Reach;
  /** What other programs must show to write. Without it they cannot. */
  readonly token?: string;
  /** What the first administrator must show. */
  readonly invitation?: string;
  /** The office's own provider of identities. */
  readonly provider?: Provider;
  /** The address that readers reach the service by. Without it, each is told the one that they came by. */
  readonly origin?: string;
  /** What others may do with the published data. */
  readonly licence?: string;
  /** The service is reached over https. */
  readonly secure?: boolean;
  /** Folder of the built web client. Without it the service answers machines only. */
  readonly client?: string;
  /** Default: {@link USUAL_LIMITS}. */
  readonly limits?: Limits;
  /** The service stands behind a proxy that says in X-Forwarded-For who asks. */
  readonly proxy?: boolean;
  /** Default: no log. */
  readonly logger?: FastifyServerOptions['logger'];
}

/** An act as it was sent: read later, elsewhere. */
const actBody = (request: FastifyRequest, text: string): ActBody => ({
  text,
  notation:
    request.headers['content-type']?.startsWith('application/json') === true ? 'json' : 'yaml',
});

const takeBodies = (app: App): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    [...ACT_TYPES],
    { parseAs: 'string', bodyLimit: LARGEST_BODY },
    (request, body, done) => {
      const text = String(body);
      try {
        if (request.routeOptions.config.act === true) done(null, actBody(request, text));
        else done(null, text === '' ? null : JSON.parse(text));
      } catch (error) {
        done(Object.assign(error as Error, { statusCode: 400 }));
      }
    },
  );
};

/** Builds the service; it does not listen yet. */
export const buildService = async (options: ServiceOptions): Promise<App> => {
  const { store, clock, register, image, token, identity, drafts, people } = options;
  const app = Fastify({
    logger: options.logger ?? false,
    genReqId: () => randomUUID(),
    bodyLimit: LARGEST_BODY,
    frameworkErrors: refuseAddress,
    routerOptions: { ignoreTrailingSlash: false },
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'request',
    }),
    forceCloseConnections: 'idle',
    trustProxy: options.proxy ?? false,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const taken = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.refused === true || url.startsWith('/docs')) return;
    const methods = taken.get(url) ?? new Set();
    taken.set(url, methods);
    for (const m of [method].flat()) methods.add(m);
  });
  guard(app, { token, identity, register: register.id });
  keepTrail(app, identity, register.id);
  await addLimits(app, options.limits ?? USUAL_LIMITS);
  const actions = gatherActions(app);
  addLog(app);
  addErrorHandlers(app, LARGEST_BODY, (request, reply) => portalMissing(service, request, reply));
  takeBodies(app);
  const jobs = new JobPool(options.reach);
  app.addHook('preClose', async () => jobs.close());
  const service: Service = {
    live: new LiveRegister(store, clock, image),
    id: register.id,
    title: register.title,
    writable: token !== undefined,
    drafts,
    people,
    templates: options.templates,
    portal: new LivePortal(options.portal, register.id, clock),
    visits: new VisitCounter(options.portal, register.id, clock),
    identity,
    jobs,
    invitation: options.invitation,
    provider: options.provider,
    origin: options.origin,
    licence: options.licence,
    secure: options.secure ?? false,
  };
  app.addHook('preClose', async () => service.visits.keep());
  await addDocumentation(app, register.title);
  const kept = new Kept();
  addUnitRoutes(app, service, kept);
  addActRoutes(app, service);
  addDraftRoutes(app, service);
  addDeskRoutes(app, service);
  addSessionRoutes(app, service);
  addProviderRoutes(app, service);
  addAccountRoutes(app, service);
  addRegisterRoutes(app, service);
  addTrailRoutes(app, service, actions);
  addReportRoutes(app, service);
  addViewRoutes(app, service, kept);
  addLooseEndRoutes(app, service, kept);
  addLawRoutes(app, service, kept);
  addReviewRoutes(app, service, kept);
  addDualOfficeRoutes(app, service, kept);
  addTableRoutes(app, service, kept);
  addRecordRoutes(app, service);
  addModelRoutes(app, service);
  addActViewRoutes(app, service);
  addCompareRoutes(app, service, kept);
  addArticleRoutes(app, service, kept);
  addPortalDeskRoutes(app, service);
  addIntakeRoutes(app, service);
  addPaperRoutes(app, service);
  addTemplateRoutes(app, service);
  addChartRoutes(app, service, kept);
  addWeekRoutes(app, service, kept);
  addHolderRoutes(app, service);
  addNewsRoutes(app, service, kept);
  addConsultationRoutes(app, service);
  addVoiceRoutes(app, service, kept);
  addAgendaRoutes(app, service, kept);
  addPortalRoutes(app, service, kept);
  await addClient(app, service, options.client);
  refuseOtherMethods(app, taken);
  return app;
};
