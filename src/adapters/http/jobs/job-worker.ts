/** The thread that does jobs, one at a time. What it has open of an embedded store goes with the job. */
import { verify } from '../../../application/queries/verify.ts';
import type { Store } from '../../../application/store.ts';
import { writeAct } from '../../files/write-act.ts';
import { sha256 } from '../../hash.ts';
import type { Database } from '../../postgres/database.ts';
import { writeWorkbook } from '../../spreadsheets/write-workbook.ts';
import { databaseAt } from '../../postgres/hosted/hosted.ts';
import type { Reach } from '../../postgres/hosted/reach.ts';
import { PostgresStore } from '../../postgres/postgres-store.ts';
import { openServer } from '../../postgres/server.ts';
import { Problem } from '../problem.ts';
import { checkDraft } from './check-draft.ts';
import { draftBase } from './draft-base.ts';
import type { JobName, JobTable, Outcome, Task } from './job.ts';
import { readTable } from './read-table.ts';
import { actIn } from './read-sent.ts';

type Doers = {
  readonly [N in JobName]: (
    given: JobTable[N]['given'],
    store: () => Promise<Store>,
  ) => JobTable[N]['gives'] | Promise<JobTable[N]['gives']>;
};

const DOERS: Doers = {
  'read-act': actIn,
  'write-act': (given) => writeAct(actIn(given)),
  'check-draft': async (given, store) => checkDraft(await store(), given),
  'draft-base': async (given, store) => draftBase(await store(), given),
  'read-table': async (given) => readTable(given),
  'write-workbook': async (forms) => writeWorkbook(forms),
  'write-paper': async ({ paper, form, template }) =>
    (await import('../../papers/write-paper.ts')).writePaper(paper, form, template),
  'check-template': async ({ bytes }) =>
    (await import('../../papers/fill-template.ts')).templateRefusal(bytes),
  // What draws is large: a thread reads it in when it is first asked to.
  'draw-chart': async (given) => (await import('../../papers/write-chart.ts')).writeChart(given),
  verify: async ({ register }, store) => verify(await store(), register, sha256),
};

let server: Promise<Database> | undefined;

/** A job's way to the store, opened when it is first used. */
const opening = (reach: Reach | undefined) => {
  let embedded: Database | undefined;
  return {
    store: async (): Promise<Store> => {
      if (reach === undefined) throw new Error('this job reaches no store');
      if (reach.by === 'port') return new PostgresStore((embedded = databaseAt(reach.port)));
      server ??= openServer({ url: reach.url, connections: 1 });
      return new PostgresStore(await server);
    },
    close: async (): Promise<void> => embedded?.close(),
  };
};

/** Does a job. */
const work = async <N extends JobName>({ job, given, reach }: Task<N>): Promise<Outcome<N>> => {
  const { store, close } = opening(reach);
  try {
    return { done: await DOERS[job](given, store) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, params, more } = error;
    return { refused: { code, params, more } };
  } finally {
    await close();
  }
};

export default work;
