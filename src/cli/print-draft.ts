/** What an act does, or would do, for the terminal. */
import type { Act } from '../domain/acts/act.ts';
import type { ActBook } from '../domain/acts/act-book.ts';
import type { Enactment } from '../domain/acts/enact.ts';
import { namingWith } from '../words/naming.ts';
import { wordEntry } from '../words/word-entry.ts';
import { citationOf } from '../words/word-rule.ts';
import { wordFinding } from '../words/word-finding.ts';
import { laterActs, wordLaterAct } from '../words/word-later.ts';
import type { GlobalOptions } from './options.ts';
import { print, say } from './output.ts';

/** Prints what an act does, or would do. */
export const printDraft = (
  before: ActBook,
  act: Act,
  e: Enactment,
  options: GlobalOptions,
): void => {
  const naming = namingWith(e.after, before, act.effect);
  print(
    e.enactable
      ? say(options, `${act.id}: thi hành được`, `${act.id}: enactable`)
      : say(options, `${act.id}: KHÔNG thi hành được`, `${act.id}: NOT enactable`),
  );
  for (const later of laterActs(e.findings))
    print(`  · ${wordLaterAct(later, options.language, naming)}`);
  const others = e.findings.filter((f) => f.code !== 'later-record');
  for (const finding of others) {
    const mark = finding.severity === 'error' ? '✗' : finding.severity === 'warning' ? '!' : '·';
    const cites = citationOf(finding, options.language);
    print(
      `  ${mark} ${wordFinding(finding, options.language, naming)}${cites ? ` [${cites}]` : ''}`,
    );
    if (finding.accepted !== undefined)
      print(`      ${say(options, 'chấp nhận vì', 'accepted because')}: ${finding.accepted}`);
  }
  print(say(options, `${e.added.length} bản ghi:`, `${e.added.length} entries:`));
  for (const entry of e.added) print(`  ${wordEntry(entry, options.language, naming)}`);
};
