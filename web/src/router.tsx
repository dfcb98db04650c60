/** The addresses of the desk. Each page is a chunk of its own. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { DESK } from '../../src/words/desk-addresses.ts';
import { NotFound } from './shell/NotFound.tsx';
import { Shell } from './shell/Shell.tsx';
import { Broken } from './shell/Broken.tsx';
import { parseSearch, stringifySearch } from './shell/search-params.ts';
import { type SharedSearch, sharedSearch } from './shell/times.ts';

type Given = Readonly<Record<string, unknown>>;

/** Names that a page reads from its address, all plain text. */
const texts =
  <N extends string>(...names: readonly N[]) =>
  (given: Given): Partial<Record<N, string>> => {
    const found: Partial<Record<N, string>> = {};
    for (const name of names) {
      const value = given[name];
      if (typeof value === 'string' && value !== '') found[name] = value;
    }
    return found;
  };

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ({ error }) => (
    <Broken error={error instanceof Error ? error : new Error(String(error))} />
  ),
  validateSearch: (given: Given): SharedSearch => sharedSearch(given),
  search: { middlewares: [retainSearchParams(['asAt', 'asKnown', 'lang', 'register'])] },
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/overview/OverviewPage.tsx'), 'OverviewPage'),
});

const counted = createRoute({
  getParentRoute: () => root,
  path: '/counted',
  validateSearch: texts('of', 'page'),
  component: lazyRouteComponent(() => import('./pages/counted/CountedPage.tsx'), 'CountedPage'),
});

const structure = createRoute({
  getParentRoute: () => root,
  path: '/structure',
  validateSearch: texts('sel', 'hierarchy', 'bloc', 'view', 'counts'),
  component: lazyRouteComponent(
    () => import('./pages/structure/StructurePage.tsx'),
    'StructurePage',
  ),
});

const unit = createRoute({
  getParentRoute: () => root,
  path: '/units/$id',
  component: lazyRouteComponent(() => import('./pages/unit/UnitPage.tsx'), 'UnitPage'),
});

const fn = createRoute({
  getParentRoute: () => root,
  path: '/functions/$id',
  component: lazyRouteComponent(() => import('./pages/thing/FunctionPage.tsx'), 'FunctionPage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('./pages/thing/PersonPage.tsx'), 'PersonPage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: texts('from', 'to', 'unit', 'show'),
  component: lazyRouteComponent(() => import('./pages/compare/ComparePage.tsx'), 'ComparePage'),
});

const acts = createRoute({
  getParentRoute: () => root,
  path: '/acts',
  validateSearch: texts('q', 'page', 'year', 'type', 'issuer', 'group', 'order'),
  component: lazyRouteComponent(() => import('./pages/acts/ActsPage.tsx'), 'ActsPage'),
});

const act = createRoute({
  getParentRoute: () => root,
  path: '/acts/$id',
  validateSearch: texts('page'),
  component: lazyRouteComponent(() => import('./pages/acts/ActPage.tsx'), 'ActPage'),
});

const models = createRoute({
  getParentRoute: () => root,
  path: '/models',
  component: lazyRouteComponent(() => import('./pages/model/ModelsPage.tsx'), 'ModelsPage'),
});

const model = createRoute({
  getParentRoute: () => root,
  path: '/models/$id',
  validateSearch: texts('area'),
  component: lazyRouteComponent(() => import('./pages/model/ModelPage.tsx'), 'ModelPage'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: texts('beside'),
  component: lazyRouteComponent(() => import('./pages/review/ReviewPage.tsx'), 'ReviewPage'),
});

const reviewPaper = createRoute({
  getParentRoute: () => root,
  path: '/report/paper',
  validateSearch: texts('from', 'to', 'unit', 'kind'),
  component: lazyRouteComponent(
    () => import('./pages/report/ReviewPaperPage.tsx'),
    'ReviewPaperPage',
  ),
});

const dualOffices = createRoute({
  getParentRoute: () => root,
  path: '/dual-offices',
  component: lazyRouteComponent(() => import('./pages/dual/DualPage.tsx'), 'DualPage'),
});

const tables = createRoute({
  getParentRoute: () => root,
  path: '/tables',
  component: lazyRouteComponent(() => import('./pages/table/TablesPage.tsx'), 'TablesPage'),
});

const table = createRoute({
  getParentRoute: () => root,
  path: '/tables/$code',
  validateSearch: texts('unit', 'from'),
  component: lazyRouteComponent(() => import('./pages/table/TablePage.tsx'), 'TablePage'),
});

const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  validateSearch: texts('rule'),
  component: lazyRouteComponent(() => import('./pages/law/LawPage.tsx'), 'LawPage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: texts('from', 'to', 'figure', 'unit'),
  component: lazyRouteComponent(() => import('./pages/report/ReportPage.tsx'), 'ReportPage'),
});

const drafts = createRoute({
  getParentRoute: () => root,
  path: '/drafts',
  component: lazyRouteComponent(() => import('./pages/draft/drafts/DraftsPage.tsx'), 'DraftsPage'),
});

const tryDraft = createRoute({
  getParentRoute: () => root,
  path: '/drafts/try',
  component: lazyRouteComponent(() => import('./pages/draft/drafts/TryPage.tsx'), 'TryPage'),
});

const compareDrafts = createRoute({
  getParentRoute: () => root,
  path: '/drafts/compare',
  validateSearch: texts('ids'),
  component: lazyRouteComponent(
    () => import('./pages/draft/compare/CompareDraftsPage.tsx'),
    'CompareDraftsPage',
  ),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/drafts/$id',
  component: lazyRouteComponent(() => import('./pages/draft/DraftPage.tsx'), 'DraftPage'),
});

const session = () => import('./session/SignInPage.tsx');

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: texts('back'),
  component: lazyRouteComponent(session, 'SignInPage'),
});

const firstAdministrator = createRoute({
  getParentRoute: () => root,
  path: '/first-administrator',
  component: lazyRouteComponent(session, 'FirstAdministratorPage'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(session, 'PasswordPage'),
});

const staff = createRoute({
  getParentRoute: () => root,
  path: '/staff',
  component: lazyRouteComponent(() => import('./pages/thing/StaffPage.tsx'), 'StaffPage'),
});

const articles = createRoute({
  getParentRoute: () => root,
  path: '/articles',
  component: lazyRouteComponent(() => import('./pages/news/ArticlesPage.tsx'), 'ArticlesPage'),
});

const article = createRoute({
  getParentRoute: () => root,
  path: '/articles/$id',
  component: lazyRouteComponent(() => import('./pages/news/ArticlePage.tsx'), 'ArticlePage'),
});

const sections = createRoute({
  getParentRoute: () => root,
  path: '/sections',
  component: lazyRouteComponent(() => import('./pages/news/SectionsPage.tsx'), 'SectionsPage'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  validateSearch: texts('day'),
  component: lazyRouteComponent(() => import('./pages/news/CalendarPage.tsx'), 'CalendarPage'),
});

const intake = createRoute({
  getParentRoute: () => root,
  path: '/intake',
  component: lazyRouteComponent(() => import('./pages/intake/IntakePage.tsx'), 'IntakePage'),
});

const paperTemplates = createRoute({
  getParentRoute: () => root,
  path: '/paper-templates',
  component: lazyRouteComponent(() => import('./pages/papers/TemplatesPage.tsx'), 'TemplatesPage'),
});

const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  component: lazyRouteComponent(() => import('./pages/help/HelpPage.tsx'), 'HelpPage'),
});

const registers = createRoute({
  getParentRoute: () => root,
  path: '/registers',
  component: lazyRouteComponent(
    () => import('./pages/registers/RegistersPage.tsx'),
    'RegistersPage',
  ),
});

const holders = createRoute({
  getParentRoute: () => root,
  path: '/holders',
  component: lazyRouteComponent(() => import('./pages/news/HoldersPage.tsx'), 'HoldersPage'),
});

const links = createRoute({
  getParentRoute: () => root,
  path: '/links',
  component: lazyRouteComponent(() => import('./pages/news/LinksPage.tsx'), 'LinksPage'),
});

const consultations = createRoute({
  getParentRoute: () => root,
  path: '/consultations',
  component: lazyRouteComponent(
    () => import('./pages/news/ConsultationsPage.tsx'),
    'ConsultationsPage',
  ),
});

const consultation = createRoute({
  getParentRoute: () => root,
  path: '/consultations/$id',
  component: lazyRouteComponent(
    () => import('./pages/news/ConsultationPage.tsx'),
    'ConsultationPage',
  ),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./pages/accounts/AccountsPage.tsx'), 'AccountsPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => import('./pages/accounts/AuditPage.tsx'), 'AuditPage'),
});

/** The router. */
export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    counted,
    structure,
    unit,
    fn,
    person,
    compare,
    acts,
    act,
    report,
    law,
    review,
    models,
    model,
    reviewPaper,
    dualOffices,
    tables,
    table,
    drafts,
    tryDraft,
    compareDrafts,
    draft,
    signIn,
    firstAdministrator,
    password,
    accounts,
    staff,
    articles,
    article,
    sections,
    calendar,
    help,
    registers,
    holders,
    intake,
    paperTemplates,
    links,
    consultations,
    consultation,
    audit,
  ]),
  basepath: DESK,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
