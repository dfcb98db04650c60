/** lineage, diff, history: what came from what, what differs, what was so and when it was known. */
import type { Command } from 'commander';
import { everTaken, takingsAt } from '../../application/queries/taken-back.ts';
import { type RegisterDiff, diffDays } from '../../domain/history/diff.ts';
import { type LineageEdge, ancestorsOf, descendantsOf } from '../../domain/history/lineage.ts';
import { unitHistory } from '../../domain/history/unit-history.ts';
import { type Aspect, keyText } from '../../domain/register/aspects.ts';
import { thingsOf } from '../../domain/register/references.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { labelOf } from '../../words/labels.ts';
import { dayText, instantText, numberText, periodText } from '../../words/language.ts';
import { type Naming, holdingText, namingAt } from '../../words/naming.ts';
import { aspectText, shareText, wordValue } from '../../words/word-entry.ts';
import { demandEverUnit, demandPeriod } from '../known-words.ts';
import { type GlobalOptions, dayOption, optionsOf } from '../options.ts';
import { print, printJson, printTable, say } from '../output.ts';
import { type Reading, reading } from '../reading.ts';

const edgeOf = ({ from, to, relation, share, act, day }: LineageEdge) => ({
  from,
  to,
  relation,
  share: typeof share === 'number' ? 'number' : share,
  ...(typeof share === 'number' && { fraction: share }),
  act,
  day,
});

const showLineage = async (id: string, _given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  await reading(options, async ({ facts }) => {
    const unit = demandEverUnit(facts, id, options);
    const edges = [...ancestorsOf(facts, unit).edges, ...descendantsOf(facts, unit).edges];
    if (options.json) return printJson(edges.map(edgeOf));
    const { language } = options;
    const named = (u: UnitId, day: Day): string =>
      `${namingAt(facts, day).name(`unit:${u}`)} [${u}]`;
    printTable(
      [
        say(options, 'ngày', 'day'),
        say(options, 'từ', 'from'),
        say(options, 'thành', 'to'),
        say(options, 'quan hệ', 'relation'),
        say(options, 'phần', 'share'),
        say(options, 'văn bản', 'act'),
      ],
      edges.map((e) => [
        dayText(e.day, language),
        named(e.from, e.day),
        named(e.to, e.day),
        labelOf('relation', e.relation, language),
        shareText(e.share, language),
        e.act,
      ]),
    );
    if (edges.length === 0)
      print(say(options, 'Không có tiền thân hay kế thừa.', 'No predecessor or successor.'));
  });
};

const printDiff = (
  diff: RegisterDiff,
  before: Naming,
  after: Naming,
  options: GlobalOptions,
): void => {
  const { language } = options;
  for (const { unit, acts } of diff.begun)
    print(`+ ${after.name(`unit:${unit}`)} [${unit}]  ${acts.join(' ')}`);
  for (const { unit, acts } of diff.ended)
    print(`− ${before.name(`unit:${unit}`)} [${unit}]  ${acts.join(' ')}`);
  for (const { unit, changes } of diff.changed) {
    print(`~ ${after.name(`unit:${unit}`)} [${unit}]`);
    for (const c of changes) {
      const old = c.before && wordValue<Aspect>(c.aspect, c.key, c.before, language, before);
      const now = c.after && wordValue<Aspect>(c.aspect, c.key, c.after, language, after);
      print(
        `    ${aspectText(c.aspect, c.key, language)}: ${old ?? '—'} → ${now ?? '—'}  ${c.acts.join(' ')}`,
      );
    }
  }
  for (const h of diff.holdings) {
    const from = h.from === undefined ? '—' : before.name(`unit:${h.from}`);
    const to = h.to === undefined ? '—' : after.name(`unit:${h.to}`);
    const amount =
      h.before === 1 && h.after === 1
        ? ''
        : ` (${numberText(h.before, language)} → ${numberText(h.after, language)})`;
    print(
      `⇄ ${holdingText(h.holding, language, h.to === undefined ? before : after)}: ${from} → ${to}${amount}  ${h.acts.join(' ')}`,
    );
  }
  const counts = [diff.begun, diff.ended, diff.changed, diff.holdings].map((l) => String(l.length));
  print(
    say(
      options,
      `${counts[0]} đơn vị mới, ${counts[1]} chấm dứt, ${counts[2]} thay đổi, ${counts[3]} khoản chuyển`,
      `${counts[0]} units begun, ${counts[1]} ended, ${counts[2]} changed, ${counts[3]} holdings moved`,
    ),
  );
};

const showDiff = async (
  id: string | undefined,
  given: { readonly from: string; readonly to: string },
  command: Command,
): Promise<void> => {
  const options = optionsOf(command);
  const from = dayOption(given.from, '--from');
  const to = dayOption(given.to, '--to');
  await reading(options, async ({ facts }) => {
    demandPeriod(from, to, options);
    const root = id === undefined ? undefined : demandEverUnit(facts, id, options);
    const diff = diffDays(facts, from, to, root);
    if (options.json) return printJson({ from, to, asKnown: options.known, ...diff });
    printDiff(diff, namingAt(facts, from), namingAt(facts, to), options);
  });
};

/** When an act was recorded, by its place: the second axis. */
const instants = ({ acts }: Reading) => {
  const bySeq = new Map([...acts].map((line) => [line.seq, line.recorded]));
  return (seq: number | undefined) => (seq === undefined ? undefined : bySeq.get(seq));
};

const showHistory = async (id: string, _given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  await reading(
    options,
    async (found) => {
      const { facts, acts, store } = found;
      const takings = takingsAt(await store.takenBack(options.register, id), acts.size);
      const unit = everTaken(takings, id) ? (id as UnitId) : demandEverUnit(facts, id, options);
      const recordedAt = instants(found);
      const rows = unitHistory(facts, unit, takings);
      if (options.json) {
        return printJson(
          rows.map(({ aspect, key, value, valid, recorded, entry }) => ({
            aspect,
            key: keyText(key),
            value,
            valid,
            recorded,
            knownFrom: recordedAt(recorded.from) ?? null,
            knownTo: recordedAt(recorded.to) ?? null,
            act: entry.act,
            article: entry.article,
            source: entry.source.mark,
          })),
        );
      }
      const { language } = options;
      printTable(
        [
          say(options, 'có giá trị', 'valid'),
          say(options, 'được biết', 'known'),
          say(options, 'mục', 'aspect'),
          say(options, 'nội dung', 'value'),
          say(options, 'văn bản', 'act'),
        ],
        rows.map(({ aspect, key, value, valid, recorded, entry }) => {
          const [since, until] = [recordedAt(recorded.from), recordedAt(recorded.to)];
          return [
            periodText(valid, language),
            `${since === undefined ? '' : instantText(since, language)} – ${until === undefined ? say(options, 'nay', 'now') : instantText(until, language)}`,
            aspectText(aspect, key, language),
            wordValue(aspect, key, value, language, namingAt(facts, valid.from)),
            `${entry.act} (${entry.article})`,
          ];
        }),
      );
    },
    async (store) => {
      const taken = await store.takenBack(options.register, id);
      return { units: [id as UnitId], things: taken.flatMap(({ entry }) => thingsOf(entry)) };
    },
  );
};

/** Adds the commands. */
export const addHistoryCommands = (program: Command): void => {
  program
    .command('lineage <unit>')
    .description('tiền thân và kế thừa / predecessors and successors')
    .action(showLineage);
  program
    .command('diff [unit]')
    .description('so sánh hai ngày / two days compared')
    .requiredOption('--from <day>')
    .requiredOption('--to <day>')
    .action(showDiff);
  program
    .command('history <unit>')
    .description('lịch sử trên hai trục thời gian / history on both axes')
    .action(showHistory);
};
