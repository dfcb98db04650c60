/** Indicators of how far people agreed: who took part in votes on reorganisations and said yes, who complained and was answered. */
import type { Entry } from '../register/entry.ts';
import { keysOf, timeline } from '../register/facts.ts';
import { countedTogether } from '../register/vote-counts.ts';
import { type Indicator, counted } from './indicator.ts';
import { orUnknown, statistics, total } from './recorded.ts';
import { type Term, inTerm, within } from './term.ts';

/** Results of votes in the term, one for each place. */
const votes = (term: Term): readonly Entry<'unit.vote'>[] =>
  keysOf(term.facts, 'unit.vote').flatMap((key) =>
    timeline(term.facts, 'unit.vote', key)
      .filter(({ from }) => inTerm(term, from) && within(term, key[0], from))
      .map(({ entry }) => entry),
  );

const complaints = (term: Term): Indicator => {
  const received = statistics(term, 'complaints', true);
  const answered = statistics(term, 'complaints-answered', true);
  return orUnknown(
    counted('complaints.answered', [...received, ...answered], {
      value: total(answered),
      of: total(received),
    }),
    received.length > 0,
  );
};

/** The indicators. */
export const consensus = (term: Term): readonly Indicator[] => {
  const places = votes(term);
  const all = countedTogether(places.flatMap(({ value }) => value ?? []));
  const asked = new Set(places.map(({ key: [unit, , body], day }) => `${unit}|${body}|${day}`));
  const part = (id: string, value: number): Indicator =>
    orUnknown(counted(id, places, { value, of: all.listed }), places.length > 0);
  return [
    counted('votes.held', places, { value: asked.size }),
    part('votes.participation', all.returned),
    part('votes.support', all.inFavour),
    part('votes.against', all.against),
    complaints(term),
  ];
};
