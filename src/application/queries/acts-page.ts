/** The acts of a register as a list: looked through by words, narrowed by what they are, and what they can be narrowed by. */
import type { Act, ActType } from '../../domain/acts/act.ts';
import type { ActLine, Acts } from '../../domain/acts/act-list.ts';
import type { Operation } from '../../domain/operations/operation.ts';
import { shapeOf } from '../../domain/operations/operations.ts';
import { GROUPS, type OperationGroup } from '../../domain/shape/shape.ts';
import { fold } from '../fold.ts';

/** How a list of acts is narrowed and ordered. */
export interface ActsAsked {
  readonly q: string;
  readonly type?: ActType;
  /** Year of signing. */
  readonly year?: number;
  readonly issuer?: string;
  /** What it does something about. */
  readonly group?: OperationGroup;
  /** In the order of record, or by the day of signing, newest first. */
  readonly order: 'recorded' | 'newest';
}

/** What there is to narrow by. */
export interface ActChoices {
  readonly years: readonly number[];
  readonly types: readonly ActType[];
  readonly issuers: readonly string[];
  readonly groups: readonly OperationGroup[];
}

const folded = new WeakMap<Act, string>();

/** What a search of acts looks in; folded once for each act. */
const searchedIn = (act: Act): string => {
  const known = folded.get(act);
  if (known !== undefined) return known;
  const text = fold(`${act.title} ${act.number ?? ''} ${act.issuer} ${act.id}`);
  folded.set(act, text);
  return text;
};

const yearOf = ({ signed }: Act): number => Number(signed.slice(0, 4));

const groupOf = (op: Operation): OperationGroup => shapeOf(op.op).group;

const groupsOf = (act: Act): ReadonlySet<OperationGroup> =>
  new Set(act.articles.flatMap(({ operations }) => operations.map(groupOf)));

const fits = (
  act: Act,
  { type, year, issuer, group }: ActsAsked,
  words: readonly string[],
): boolean =>
  (type === undefined || act.type === type) &&
  (year === undefined || yearOf(act) === year) &&
  (issuer === undefined || act.issuer === issuer) &&
  (group === undefined || groupsOf(act).has(group)) &&
  words.every((word) => searchedIn(act).includes(word));

const newestFirst = (a: ActLine, b: ActLine): number =>
  a.act.signed === b.act.signed ? b.seq - a.seq : a.act.signed < b.act.signed ? 1 : -1;

/** The acts that fit. Without anything asked, in the order of record, no act is looked at: the list is as it is kept. */
export const actsThatFit = (acts: Acts, asked: ActsAsked): Pick<Acts, 'size' | 'slice'> => {
  const { q, type, year, issuer, group, order } = asked;
  const words = fold(q)
    .split(' ')
    .filter((word) => word !== '');
  const narrowed = words.length > 0 || [type, year, issuer, group].some((one) => one !== undefined);
  if (!narrowed && order === 'recorded') return acts;
  const found = [...acts].filter(({ act }) => fits(act, asked, words));
  const ordered = order === 'newest' ? found.toSorted(newestFirst) : found;
  return { size: ordered.length, slice: (from, to) => ordered.slice(from, to) };
};

/** What the acts of a register can be narrowed by, newest years first. */
export const actChoices = (acts: Acts): ActChoices => {
  const [years, types] = [new Set<number>(), new Set<ActType>()];
  const issuers = new Map<string, number>();
  const groups = new Set<OperationGroup>();
  for (const { act } of acts) {
    years.add(yearOf(act));
    types.add(act.type);
    issuers.set(act.issuer, (issuers.get(act.issuer) ?? 0) + 1);
    for (const group of groupsOf(act)) groups.add(group);
  }
  return {
    years: [...years].toSorted((a, b) => b - a),
    types: [...types],
    issuers: [...issuers].toSorted(([, a], [, b]) => b - a).map(([issuer]) => issuer),
    groups: GROUPS.filter((group) => groups.has(group)),
  };
};
