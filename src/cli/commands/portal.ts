/** portal: the portal as files, to be served while the service is down. */
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { plainSource } from '../../application/portal/figure-value.ts';
import { picturePath } from '../../adapters/portal/document-view.ts';
import { newsAt } from '../../adapters/portal/news.ts';
import { LinkCheck, type PortalFile, portalFiles } from '../../adapters/portal/still.ts';
import { systemClock } from '../../adapters/system-clock.ts';
import type { Language } from '../../words/language.ts';
import type { Opinion } from '../../domain/portal/consultation.ts';
import { PortalBook } from '../../domain/portal/portal-book.ts';
import { Failure } from '../failure.ts';
import { type GlobalOptions, optionsOf } from '../options.ts';
import { note, print, printJson, say } from '../output.ts';
import { demandRegister, reading } from '../reading.ts';

/** A line of progress after so many files. */
const STEP = 2_000;

const demandEmpty = async (folder: string, options: GlobalOptions): Promise<void> => {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Failure(
      'bad-folder',
      say(options, `Không dùng được thư mục ${folder}: ${error.code}`, `${folder}: ${error.code}`),
    );
  });
  if (there.length > 0)
    throw new Failure(
      'not-empty',
      say(
        options,
        `Thư mục ${folder} đã có nội dung: chọn thư mục mới.`,
        `The folder ${folder} is not empty: choose a new one.`,
      ),
    );
};

const originOf = (text: string, options: GlobalOptions): string => {
  const url = URL.parse(text);
  if (url && /^https?:$/u.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Failure(
    'bad-origin',
    say(
      options,
      `--origin: «${text}» không phải là địa chỉ dạng https://ten-mien`,
      `--origin: “${text}” is no address of the form https://domain`,
    ),
  );
};

const portal = async (
  folder: string,
  given: { readonly origin: string },
  command: Command,
): Promise<void> => {
  const options = optionsOf(command);
  const origin = originOf(given.origin, options);
  const target = resolve(folder);
  await demandEmpty(target, options);
  await reading(options, async ({ facts, acts, store, portal: published }) => {
    await demandRegister(store, options);
    const registers = await store.registers();
    const title = registers.find(({ id }) => id === options.register)?.title ?? '';
    await mkdir(dirname(target), { recursive: true });
    // Written aside, and there at once when it is whole.
    const aside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    try {
      const check = new LinkCheck();
      let files = 0;
      const licence = process.env['TINHGON_LICENCE'];
      const book = new PortalBook();
      for (const change of await published.changes(options.register, 0)) book.advance(change);
      const [now, source] = [systemClock(), plainSource(facts, acts)];
      const news = (language: Language) => newsAt(book, now, source, language);
      const opinions = new Map<number, readonly Opinion[]>();
      for (const id of book.consultations.keys())
        opinions.set(id, await published.opinions(options.register, id));
      const still = {
        facts,
        acts,
        day: options.at,
        title,
        origin,
        news,
        visits: await published.visits(options.register),
        opinions,
        ...(licence && { licence }),
      };
      const keep = async (file: PortalFile): Promise<void> => {
        check.add(file);
        const path = join(aside, file.path);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, file.bytes ?? file.text);
        files += 1;
        if (files % STEP === 0) note(say(options, `  ${files} tệp`, `  ${files} files`));
      };
      for (const file of portalFiles(still)) await keep(file);
      for (const id of await published.pictureIds(options.register)) {
        const picture = await published.picture(options.register, id);
        if (picture) await keep({ path: picturePath(id).slice(1), text: '', bytes: picture.bytes });
      }
      const { broken } = check;
      if (broken.length > 0)
        throw new Failure(
          'broken-links',
          say(
            options,
            `${broken.length} liên kết không dẫn đến đâu, ví dụ ${broken[0]?.join(' ← ')}`,
            `${broken.length} links lead nowhere, as ${broken[0]?.join(' ← ')}`,
          ),
          broken,
        );
      await rm(target, { recursive: true, force: true });
      await rename(aside, target);
      if (options.json) return printJson({ folder: target, files, day: options.at });
      print(
        say(
          options,
          `${files} tệp trong ${folder}; mọi liên kết đã được kiểm tra.`,
          `${files} files in ${folder}; every link was checked.`,
        ),
      );
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
};

/** Adds the command. */
export const addPortalCommand = (program: Command): void => {
  program
    .command('portal <folder>')
    .description('ghi cổng thông tin ra thư mục / write the portal to a folder')
    .requiredOption('--origin <url>', 'địa chỉ công khai / public address, https://…')
    .action(portal);
};
