/** units, show, tree: the register on a day. */
import type { Command } from 'commander';
import { type TreeNode, rootsAt, rowOf, treeAt, unitsAt } from '../../application/queries/units.ts';
import { unitPage } from '../../application/queries/unit-page.ts';
import type { Key, Value } from '../../domain/register/aspects.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import type { Day } from '../../domain/time/day.ts';
import { labelOf } from '../../words/labels.ts';
import { dayText } from '../../words/language.ts';
import { namingAt } from '../../words/naming.ts';
import { aspectText, wordValue } from '../../words/word-entry.ts';
import { BLOCS, KINDS, TIERS } from '../../domain/register/kinds.ts';
import { demandUnitOn, demandWord } from '../known-words.ts';
import { optionsOf } from '../options.ts';
import { print, printJson, printTable, say } from '../output.ts';
import { reading } from '../reading.ts';

interface Filters {
  readonly tier?: string;
  readonly kind?: string;
  readonly bloc?: string;
  readonly under?: string;
}

const printTree = (node: TreeNode, indent: string): void => {
  print(`${indent}${node.name}  [${node.id}]  ${node.people}/${node.quota}`);
  for (const child of node.children) printTree(child, `${indent}  `);
};

const listUnits = async (filters: Filters, command: Command): Promise<void> => {
  const options = optionsOf(command);
  const tier = demandWord(filters.tier, '--tier', TIERS, options);
  const kind = demandWord(filters.kind, '--kind', Object.keys(KINDS), options);
  const bloc = demandWord(filters.bloc, '--bloc', BLOCS, options);
  await reading(options, async ({ facts }) => {
    const under =
      filters.under === undefined
        ? undefined
        : demandUnitOn(facts, filters.under, options.at, options);
    const filter = {
      ...(tier !== undefined && { tier }),
      ...(kind !== undefined && { kind }),
      ...(bloc !== undefined && { bloc }),
      ...(under !== undefined && { under }),
    };
    const rows = unitsAt(facts, options.at, filter).map(rowOf);
    if (options.json) return printJson(rows);
    printTable(
      [
        'id',
        say(options, 'mã', 'code'),
        say(options, 'tên', 'name'),
        say(options, 'loại', 'kind'),
        say(options, 'cấp', 'tier'),
        say(options, 'khối', 'bloc'),
        say(options, 'thuộc', 'parent'),
      ],
      rows.map((r) => [r.id, r.code ?? '', r.name, r.kind, r.tier ?? '', r.bloc, r.parent ?? '']),
    );
    print(
      say(
        options,
        `${rows.length} đơn vị vào ngày ${options.at}`,
        `${rows.length} units on ${options.at}`,
      ),
    );
  });
};

const showUnit = async (id: string, _given: unknown, command: Command): Promise<void> => {
  const options = optionsOf(command);
  await reading(
    options,
    async ({ facts }) => {
      const page = unitPage(facts, demandUnitOn(facts, id, options.at, options), options.at);
      if (!page) throw new Error(`a living unit has no page: ${id}`);
      if (options.json) return printJson(page);
      const naming = namingAt(facts, options.at);
      print(`${page.name}  [${page.id}]`);
      printTable(
        [
          say(options, 'mục', 'aspect'),
          say(options, 'giá trị', 'value'),
          say(options, 'từ', 'from'),
          say(options, 'văn bản', 'act'),
          say(options, 'điều', 'article'),
          say(options, 'nguồn', 'source'),
        ],
        page.facts.map((f) => {
          const key = f.key.split('|') as unknown as Key;
          return [
            aspectText(f.aspect, key, options.language),
            wordValue(f.aspect, key, f.value as Value, options.language, naming),
            dayText(f.from as Day, options.language),
            f.act,
            f.article,
            labelOf('source', f.source, options.language),
          ];
        }),
      );
    },
    { units: [id as UnitId] },
  );
};

const showTree = async (
  id: string | undefined,
  _given: unknown,
  command: Command,
): Promise<void> => {
  const options = optionsOf(command);
  await reading(options, async ({ facts }) => {
    const roots =
      id === undefined
        ? rootsAt(facts, options.at).map((u) => u.id)
        : [demandUnitOn(facts, id, options.at, options)];
    const trees = roots.flatMap((root) => treeAt(facts, root, options.at) ?? []);
    if (options.json) return printJson(trees);
    for (const tree of trees) printTree(tree, '');
  });
};

/** Adds the commands. */
export const addUnitCommands = (program: Command): void => {
  program
    .command('units')
    .description('danh sách đơn vị vào một ngày / units on a day')
    .option('--tier <tier>', 'country | province | district | commune | residential')
    .option('--kind <kind>')
    .option('--bloc <bloc>', 'party | state | front | service | territory')
    .option('--under <unit>')
    .action(listUnits);
  program
    .command('show <unit>')
    .description('một đơn vị, mỗi giá trị kèm văn bản / one unit')
    .action(showUnit);
  program.command('tree [unit]').description('cây tổ chức / the tree').action(showTree);
};
