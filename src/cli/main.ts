/** The command line. Thin: it reads options, calls commands and queries, and prints. */
import { Command, CommanderError } from 'commander';
import { addActCommands } from './commands/acts.ts';
import { addBackupCommands } from './commands/backup.ts';
import { addDraftCommands } from './commands/drafts.ts';
import { addHistoryCommands } from './commands/history.ts';
import { addDualOfficeCommand } from './commands/dual-offices.ts';
import { addModelCommand } from './commands/models.ts';
import { addTableCommand } from './commands/tables.ts';
import { addReviewCommand } from './commands/review.ts';
import { addImportCommand } from './commands/import.ts';
import { addLawCommand } from './commands/law.ts';
import { addChartCommand } from './commands/chart.ts';
import { addPaperCommand } from './commands/paper.ts';
import { addPortalCommand } from './commands/portal.ts';
import { addReportCommands } from './commands/reports.ts';
import { addLooseEndCommands } from './commands/loose-ends.ts';
import { addUnitCommands } from './commands/units.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { wordStoreError } from '../adapters/word-store-error.ts';
import type { Language } from '../words/language.ts';
import { Failure } from './failure.ts';
import { note, printJson } from './output.ts';

const program = new Command('tinhgon')
  .description(
    'Sổ bộ tổ chức bộ máy và bàn sắp xếp / Register and desk of an apparatus under reform',
  )
  .option('--at <day>', 'ngày cần xem, mặc định hôm nay / valid day, default today')
  .option('--known <instant>', 'như đã biết vào lúc / as known at, default now')
  .option('--data <dir>', 'thư mục dữ liệu nhúng / embedded data folder, default "data"')
  .option('--register <id>', 'sổ bộ / register', 'uong-bi')
  .option('--json', 'kết quả dạng JSON cho máy / JSON on stdout')
  .option('--lang <language>', 'vi | en', 'vi')
  .exitOverride();

addActCommands(program);
addImportCommand(program);
addUnitCommands(program);
addLooseEndCommands(program);
addLawCommand(program);
addReviewCommand(program);
addDualOfficeCommand(program);
addTableCommand(program);
addModelCommand(program);
addVerifyCommand(program);
addBackupCommands(program);
addDraftCommands(program);
addHistoryCommands(program);
addReportCommands(program);
addPortalCommand(program);
addPaperCommand(program);
addChartCommand(program);

const language = (): Language =>
  program.opts<{ readonly lang?: string }>().lang === 'en' ? 'en' : 'vi';

/** What went wrong, as a code for machines and words for people. */
const reasonOf = (error: unknown): { code: string; message: string; details?: unknown } => {
  if (error instanceof Failure) {
    const { code, message, details } = error;
    return { code, message, ...(details !== undefined && { details }) };
  }
  const store = wordStoreError(error, language());
  if (store !== undefined) return { code: 'store', message: store };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  // A stack is for whoever asks for it: TINHGON_TRACE=1.
  const traced = process.env['TINHGON_TRACE'] === '1' && stack !== undefined;
  return { code: 'internal', message: traced ? stack : (message.split('\n')[0] ?? message) };
};

const fail = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode;
  const reason = reasonOf(error);
  if (process.argv.includes('--json')) printJson({ error: reason });
  note(reason.message);
  return 1;
};

/** Whoever reads may stop reading: `tinhgon acts | head`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = fail(error);
}
