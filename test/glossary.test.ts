/** The glossary says what the code says: it is made from the same table of words. */
import { expect, it } from 'vitest';
import { LIST_NAMES, labelOf, wordsOf } from '../src/words/labels.ts';

const HEADINGS: Readonly<Record<string, string>> = {
  kind: 'Kinds of unit',
  bloc: 'Blocs (khối)',
  tier: 'Tiers (cấp)',
  hierarchy: 'Hierarchies',
  codeSystem: 'Systems of codes',
  pool: 'Pools of quota',
  fundingSource: 'Sources of funding',
  role: 'Roles in a mandate',
  rank: 'Ranks of a post',
  tenureMode: 'How a tenure begins',
  autonomy: 'Autonomy classes',
  relation: 'Relations of succession',
  premisesUse: 'Uses of premises',
  amount: 'Amounts',
  aspect: 'Aspects: what can be true of a thing',
  end: 'Named ends',
  source: 'Source marks',
  holding: 'Kinds of holding',
  refKind: 'Kinds of thing',
  actType: 'Types of act',
  operation: 'Operations',
  everything: 'What goes along in a merger',
  deskRole: 'Roles at the desk',
  draftStatus: 'Where a draft stands',
  step: 'Steps of a draft',
  postMark: 'What a draft says of a post',
};

it('lists every word of the code', async () => {
  const lines = ['# Glossary', '', 'Every closed list of the code, in both languages.'];
  for (const list of LIST_NAMES) {
    lines.push(
      '',
      `## ${HEADINGS[list] ?? list}`,
      '',
      '| Code | Tiếng Việt | English |',
      '|---|---|---|',
    );
    for (const word of wordsOf(list))
      lines.push(
        `| \`${String(word)}\` | ${labelOf(list, word, 'vi')} | ${labelOf(list, word, 'en')} |`,
      );
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../docs/glossary.md');
});
