/** The papers that an act or a draft comes with. */
import type { Act } from '../../domain/acts/act.ts';
import type { Acts } from '../../domain/acts/act-list.ts';
import type { Facts } from '../../domain/register/facts.ts';
import { attachedPaper, submissionPaper } from '../../words/papers/attached-paper.ts';
import type { Paper } from '../../words/papers/block.ts';
import { handoverPaper } from '../../words/papers/handover-paper.ts';
import { actPaper } from '../../words/papers/official-paper.ts';
import { attachedLists, unitNumbers } from './attached.ts';
import { handoversOf } from './handover.ts';
import { paperOf } from './paper.ts';

/** The act itself, the submission it goes to its issuer with, the list of all it changes, minutes of what it hands over. */
export const PAPER_KINDS = ['act', 'submission', 'list', 'handover'] as const;
/** One of {@link PAPER_KINDS}. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** The paper; `undefined` where the act changes nothing that it could tell of. `facts` have the act. */
export const paperFor = (
  kind: PaperKind,
  act: Act,
  facts: Facts,
  acts: Acts,
): Paper | undefined => {
  const paper = paperOf(act, facts, acts);
  switch (kind) {
    case 'act':
      return actPaper(paper);
    case 'submission': {
      const accepted = act.articles.flatMap(({ number, accepts = [] }) =>
        accepts.map((answer) => ({ ...answer, article: number })),
      );
      return submissionPaper(paper, { units: unitNumbers(act, facts), accepted });
    }
    case 'list': {
      const lists = attachedLists(act, facts);
      return lists.length === 0 ? undefined : attachedPaper(paper, lists);
    }
    default: {
      const handovers = handoversOf(act, facts);
      return handovers.length === 0 ? undefined : handoverPaper(paper, handovers);
    }
  }
};
