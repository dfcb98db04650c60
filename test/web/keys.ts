/** Ids and words of closed lists: what people do not read. */
import type { Page } from 'playwright-core';
import { leavesOf } from '../../src/domain/operations/leaves.ts';
import { KINDS } from '../../src/domain/register/kinds.ts';
import { caseActs } from '../store/stores.ts';

/** The ids of the case, but those of people: they are what a person is called by, and the words for kinds. */
const keysOfCase = async (): Promise<ReadonlySet<string>> => {
  const acts = await caseActs();
  const leaves = acts.flatMap(({ articles }) =>
    articles.flatMap(({ operations }) => operations.flatMap((op) => [...leavesOf(op)])),
  );
  const named = leaves.flatMap(([shape, value]) =>
    shape.is === 'thing' && shape.kind !== 'person' ? [String(value)] : [],
  );
  return new Set(
    [...Object.keys(KINDS), ...acts.map(({ id }) => id), ...named].filter((key) =>
      /^[a-z]+-/.test(key),
    ),
  );
};

let keys: Promise<ReadonlySet<string>> | undefined;

/** The keys that stand in the text of a page. Text of files (`pre`, `code`) and what is typed is not read as prose. */
export const keysIn = async (page: Page): Promise<readonly string[]> => {
  const known = await (keys ??= keysOfCase());
  const text: unknown = await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const within = node.parentElement;
      if (within && within.closest('pre, code, textarea, script, style')) continue;
      found.push(node.textContent);
    }
    return found.join('\\n');
  })()`);
  const words = String(text).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [];
  return [...new Set(words.filter((word) => known.has(word)))];
};
