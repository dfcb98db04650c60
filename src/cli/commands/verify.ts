/** verify: everything that is kept, held against the acts. */
import type { Command } from 'commander';
import { sha256 } from '../../adapters/hash.ts';
import { type Difference, verify } from '../../application/queries/verify.ts';
import { type Language, inLanguage } from '../../words/language.ts';
import { optionsOf } from '../options.ts';
import { note, print, printJson, say } from '../output.ts';
import { demandRegister, withStore } from '../reading.ts';

/** Differences that are printed one by one. */
const SHOWN = 200;

const wordDifference = (found: Difference, language: Language): string => {
  switch (found.code) {
    case 'chain-broken':
      return inLanguage(language, [
        `chuỗi mã băm đứt ở văn bản thứ ${found.seq}`,
        `the chain of hashes breaks at act ${found.seq}`,
      ]);
    case 'act-not-enactable':
      return inLanguage(language, [
        `văn bản ${found.act} không thi hành lại được`,
        `act ${found.act} cannot be enacted again`,
      ]);
    case 'act-unreadable':
      return inLanguage(language, [
        `không đọc được văn bản thứ ${found.seq}; không dựng lại được gì sau đó`,
        `act ${found.seq} cannot be read; nothing after it can be rebuilt`,
      ]);
    case 'head-lost':
      return inLanguage(language, [
        `không văn bản nào có mã băm ${found.head}: văn bản đã bị cắt bỏ hoặc thay đổi`,
        `no act has the hash ${found.head}: acts have been cut off or changed`,
      ]);
    case 'row-missing':
      return inLanguage(language, [
        `${found.table} ${found.row}: thiếu`,
        `${found.table} ${found.row}: missing`,
      ]);
    case 'row-surplus':
      return inLanguage(language, [
        `${found.table} ${found.row}: thừa`,
        `${found.table} ${found.row}: not made by any act`,
      ]);
    case 'seal-broken':
      return inLanguage(language, [
        `${found.table} ${found.row}: khác với lúc được niêm`,
        `${found.table} ${found.row}: not what it was sealed as`,
      ]);
    case 'row-differs':
      return inLanguage(language, [
        `${found.table} ${found.row}: khác ở ${found.columns.join(', ')}`,
        `${found.table} ${found.row}: differs in ${found.columns.join(', ')}`,
      ]);
    default:
      throw new Error(`unknown difference: ${JSON.stringify(found satisfies never)}`);
  }
};

const verifyCommand = async (_given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  await withStore(options, async (store) => {
    await demandRegister(store, options);
    const { head } = command.opts<{ readonly head?: string }>();
    const watch = {
      progress: (done: number, of: number) => {
        if (done % 1_000 === 0 || done === of) note(`  ${done}/${of}`);
      },
    };
    const result = await verify(store, options.register, sha256, {
      ...(options.json ? {} : watch),
      ...(head !== undefined && { head }),
    });
    if (options.json) printJson(result);
    else {
      for (const difference of result.differences.slice(0, SHOWN))
        note(`✗ ${wordDifference(difference, options.language)}`);
      if (result.differences.length > SHOWN) note(`  … (${result.differences.length})`);
      print(
        result.clean
          ? say(
              options,
              `Khớp: ${result.acts} văn bản, ${result.entries} bản ghi, ${result.facts} sự kiện`,
              `Clean: ${result.acts} acts, ${result.entries} entries, ${result.facts} facts`,
            )
          : say(
              options,
              `KHÔNG khớp: ${result.differences.length} điểm khác`,
              `NOT clean: ${result.differences.length} differences`,
            ),
      );
      print(`${say(options, 'Mã băm của văn bản cuối', 'Hash of the last act')}: ${result.head}`);
    }
    if (!result.clean) process.exitCode = 1;
  });
};

/** Adds the command. */
export const addVerifyCommand = (program: Command): void => {
  program
    .command('verify')
    .description('dựng lại từ văn bản và đối chiếu / rebuild from acts and compare')
    .option('--head <hash>', 'mã băm đã giữ của một văn bản / the hash of an act, kept from before')
    .action(verifyCommand);
};
