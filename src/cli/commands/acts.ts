/** load, enact, undo, acts, act, export acts, schema act: acts in and out. */
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { actJsonSchema } from '../../adapters/files/json-schema.ts';
import { readActs } from '../../adapters/files/read-folder.ts';
import {
  RECORD,
  type RecordedAs,
  readRecord,
  writeRecord,
} from '../../adapters/files/record-file.ts';
import { printFileProblem } from '../../adapters/files/word-file-problem.ts';
import { writeAct } from '../../adapters/files/write-act.ts';
import { systemClock } from '../../adapters/system-clock.ts';
import { draft, enactAct } from '../../application/commands/enact-act.ts';
import { loadActs } from '../../application/commands/load-acts.ts';
import type { IdentityStore } from '../../application/identity-store.ts';
import type { Image } from '../../application/image.ts';
import type { RegisterId } from '../../application/store.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { Finding } from '../../domain/acts/finding.ts';
import type { ActId } from '../../domain/register/ids.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { explainOperation } from '../../words/explain-operation.ts';
import { namingFor } from '../../words/naming.ts';
import { Failure } from '../failure.ts';
import { type GlobalOptions, optionsOf, today } from '../options.ts';
import { printDraft } from '../print-draft.ts';
import { note, print, printJson, printTable, say } from '../output.ts';
import { reading, withImage, withImageFor } from '../reading.ts';

/** The acts of files and folders; fails with every problem of every file. */
export const actsFrom = async (
  paths: readonly string[],
  options: GlobalOptions,
): Promise<readonly Act[]> => {
  const { acts, problems } = await readActs(paths);
  if (problems.length > 0) {
    const lines = problems.map((p) => printFileProblem(p, options.language));
    throw new Failure('bad-file', lines.join('\n'), problems);
  }
  return acts.map((read) => read.act);
};

const conflict = (options: GlobalOptions): Failure =>
  new Failure(
    'conflict',
    say(
      options,
      'Sổ bộ vừa được người khác thay đổi; hãy chạy lại lệnh',
      'The register was changed by somebody else meanwhile; run the command again',
    ),
  );

const refused = (
  image: Image,
  act: Act,
  findings: readonly Finding[],
  options: GlobalOptions,
): Failure => {
  const enactment = draft(image, act);
  if (!options.json) printDraft(image, act, { ...enactment, findings, enactable: false }, options);
  const heading = say(
    options,
    `Không thi hành được ${act.id}; sổ bộ như cũ.`,
    `${act.id} is not enactable; the register is as it was.`,
  );
  return new Failure('not-enactable', heading, findings);
};

/** Acts of one command that are named in the trail. */
const NAMED = 20;

/** Has the trail tell what this command has done. */
const leaveTrail = async (
  identity: IdentityStore,
  register: RegisterId,
  action: string,
  what: 'acts-recorded' | 'acts-undone',
  acts: readonly string[],
  refusal?: string,
): Promise<void> => {
  if (acts.length === 0 && refusal === undefined) return;
  await identity.noteTrail(register, [
    {
      at: systemClock(),
      via: 'cli',
      action,
      deed: { what, acts: acts.slice(0, NAMED), count: acts.length },
      status: refusal === undefined ? 200 : 422,
      request: randomUUID(),
      ...(refusal !== undefined && { refused: refusal }),
    },
  ]);
};

/** How acts are enacted: with the instants of an earlier record; telling what each does, as checking it would. */
interface Enacting {
  readonly asRecorded?: boolean;
  readonly told?: boolean;
}

/** Records acts, all or none from the first that cannot be; the trail has it as what `action` did. */
export const enactActs = async (
  acts: readonly Act[],
  options: GlobalOptions,
  action: string,
  told = false,
  record?: ReadonlyMap<string, Instant>,
): Promise<void> => {
  await withImageFor(options, acts, true, async (image, store, identity) => {
    for (const act of told && !options.json ? acts : []) {
      const enactment = image.act(act.id) ? undefined : draft(image, act, today());
      if (enactment?.enactable === true) printDraft(image, act, enactment, options);
    }
    const load = await loadActs(store, systemClock, image, acts, {
      progress: (done, of) => {
        if (of > 1) note(`  ${done}/${of}`);
      },
      ...(record && { recordedAt: (act: Act) => record.get(act.id) }),
    });
    const enacted = load.acts.filter(({ status }) => status === 'enacted');
    await leaveTrail(
      identity,
      options.register,
      action,
      'acts-recorded',
      enacted.map(({ act }) => act.id),
      load.status === 'refused' ? 'not-enactable' : undefined,
    );
    for (const { act, status, entries } of options.json ? [] : load.acts) {
      note(
        status === 'enacted'
          ? say(options, `✓ ${act.id}: ${entries} bản ghi`, `✓ ${act.id}: ${entries} entries`)
          : say(
              options,
              `= ${act.id}: đã có trong sổ bộ, bỏ qua`,
              `= ${act.id}: recorded already, skipped`,
            ),
      );
    }
    if (load.status === 'refused') throw refused(image, load.act, load.findings, options);
    if (load.status === 'conflict') throw conflict(options);
    const { version } = image;
    if (options.json)
      printJson(
        load.acts.map(({ act, status, entries }) => ({ act: act.id, status, entries, version })),
      );
  });
};

const enactAll = async (
  paths: readonly string[],
  options: GlobalOptions,
  { asRecorded = false, told = false }: Enacting = {},
): Promise<void> => {
  const acts = await actsFrom(paths, options);
  const record = asRecorded ? await readRecord(paths) : undefined;
  if (asRecorded && !record)
    throw new Failure(
      'no-record',
      say(
        options,
        `--as-recorded cần tệp ${RECORD} mà «export acts» đã ghi trong thư mục`,
        `--as-recorded needs the file ${RECORD} that “export acts” wrote into the folder`,
      ),
    );
  await enactActs(acts, options, 'load', told, record);
};

const undoAct = async (id: string, _given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  await withImage(options, async (image, store, identity) => {
    const signed = options.at;
    const line = image.act(id);
    const act: Act = {
      id: `undo-${id}` as ActId,
      type: 'undo',
      title: say(options, `Hủy bỏ việc ghi nhận ${id}`, `Undo ${id}`),
      issuer: line?.act.issuer ?? '',
      signed,
      effect: signed,
      basis: line ? [{ act: line.act.id }] : [],
      source: { mark: 'act' },
      articles: [{ number: '1', operations: [{ op: 'undo', act: id as ActId }] }],
    };
    const outcome = await enactAct(store, systemClock, image, act);
    const refusal = outcome.status === 'refused' ? 'not-enactable' : undefined;
    await leaveTrail(identity, options.register, 'undo', 'acts-undone', [id], refusal);
    if (outcome.status === 'refused') throw refused(image, act, outcome.findings, options);
    if (outcome.status === 'conflict') throw conflict(options);
    if (options.json) return printJson({ act: act.id, undone: id, version: outcome.version });
    print(say(options, `Đã hủy ${id} bằng ${act.id}`, `${id} undone by ${act.id}`));
  });
};

const listActs = async (_given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  await reading(options, async ({ acts }) => {
    if (options.json) {
      return printJson(
        [...acts].map(({ act, seq, recorded, undone }) => ({
          id: act.id,
          seq,
          type: act.type,
          number: act.number ?? null,
          title: act.title,
          signed: act.signed,
          effect: act.effect,
          recorded,
          undoneBy: undone ?? null,
        })),
      );
    }
    printTable(
      [
        '#',
        'id',
        say(options, 'số', 'number'),
        say(options, 'hiệu lực', 'effect'),
        say(options, 'trích yếu', 'title'),
      ],
      [...acts].map(({ act, seq, undone }) => [
        String(seq),
        undone === undefined ? act.id : `${act.id} (✗ ${undone})`,
        act.number ?? '—',
        act.effect,
        act.title,
      ]),
    );
  });
};

const showAct = async (id: string, _given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  await reading(options, async ({ acts, facts }) => {
    const line = acts.act(id);
    if (!line)
      throw new Failure('unknown-act', say(options, `Không có văn bản «${id}»`, `No act “${id}”`));
    if (options.json) return printJson(line);
    print(writeAct(line.act));
    const naming = namingFor(facts, line.act, acts);
    for (const article of line.act.articles) {
      for (const op of article.operations)
        print(`# ${article.number}: ${explainOperation(op, options.language, naming)}`);
    }
  });
};

const exportActs = async (folder: string, _given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  await reading(options, async ({ acts }) => {
    await mkdir(folder, { recursive: true });
    const record: RecordedAs[] = [];
    for (const { act, seq, recorded } of acts) {
      const file = `${String(seq).padStart(6, '0')}-${act.id}.yaml`;
      await writeFile(join(folder, file), writeAct(act));
      record.push({ act: act.id, recorded });
    }
    await writeRecord(folder, record);
    if (options.json) return printJson({ folder, acts: acts.size });
    print(say(options, `${acts.size} văn bản trong ${folder}`, `${acts.size} acts in ${folder}`));
  });
};

/** Adds the commands. */
export const addActCommands = (program: Command): void => {
  program
    .command('load <paths...>')
    .description('nạp tệp, thư mục văn bản / load act files')
    .option('--as-recorded', 'ghi với thời điểm đã ghi trước đây / record as of when it first was')
    .action((paths: readonly string[], _given: unknown, command: Command) => {
      const { asRecorded } = command.opts<{ readonly asRecorded?: boolean }>();
      return enactAll(paths, optionsOf(command), { asRecorded: asRecorded === true });
    });
  program
    .command('enact <file>')
    .description('thi hành một văn bản / enact one act')
    .action((file: string, _given: unknown, command: Command) =>
      enactAll([file], optionsOf(command), { told: true }),
    );
  program
    .command('undo <act>')
    .description('hủy việc ghi nhận một văn bản / undo an act')
    .action(undoAct);
  program.command('acts').description('danh sách văn bản / acts').action(listActs);
  program.command('act <id>').description('một văn bản / one act').action(showAct);
  const out = program.command('export').description('xuất / export');
  out
    .command('acts <folder>')
    .description('xuất văn bản ra tệp / acts as files')
    .action(exportActs);
  const schema = program.command('schema').description('lược đồ tệp / file schemas');
  schema.command('act').action(() => printJson(actJsonSchema()));
};
