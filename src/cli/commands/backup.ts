/** backup, restore: everything an installation keeps, as one file. */
import type { Command } from 'commander';
import { openDatabase } from '../../adapters/open-store.ts';
import { type Backup, backUp, restore } from '../../adapters/postgres/backup.ts';
import type { Database } from '../../adapters/postgres/database.ts';
import { numberText } from '../../words/language.ts';
import { type GlobalOptions, optionsOf } from '../options.ts';
import { print, printJson, say } from '../output.ts';

const withDatabase = async (
  options: GlobalOptions,
  run: (database: Database) => Promise<Backup>,
): Promise<Backup> => {
  const database = await openDatabase(options.data, process.env['DATABASE_URL']);
  try {
    return await run(database);
  } finally {
    await database.close();
  }
};

const told = (file: string, backup: Backup, options: GlobalOptions): void => {
  if (options.json) return printJson({ file, ...backup });
  const rows = numberText(backup.rows, options.language);
  print(
    say(
      options,
      `${file}: ${backup.tables} bảng, ${rows} dòng\nMã băm nội dung: ${backup.digest}`,
      `${file}: ${backup.tables} tables, ${rows} rows\nDigest of the content: ${backup.digest}`,
    ),
  );
};

/** Adds the commands. */
export const addBackupCommands = (program: Command): void => {
  program
    .command('backup <file>')
    .description('sao lưu mọi thứ vào một tệp / back up everything into one file')
    .action(async (file: string, _given: unknown, command: Command) => {
      const options = optionsOf(command);
      told(file, await withDatabase(options, (database) => backUp(database, file)), options);
    });
  program
    .command('restore <file>')
    .description('phục hồi vào một nơi còn trống / restore into a place that has nothing yet')
    .action(async (file: string, _given: unknown, command: Command) => {
      const options = optionsOf(command);
      told(file, await withDatabase(options, (database) => restore(database, file)), options);
    });
};
