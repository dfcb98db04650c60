/** What things are called on a day: the name they bore then, or the nearest they ever bore. */
import type { Act } from '../domain/acts/act.ts';
import { type HoldingRef, holdingParts } from '../domain/acts/holding.ts';
import { type OpenItem, sizeAt } from '../domain/acts/open-items.ts';
import type { Range } from '../domain/register/amount.ts';
import type { Aspect, Key, Value } from '../domain/register/aspects.ts';
import type { Entry } from '../domain/register/entry.ts';
import type { FundingSource, Pool } from '../domain/register/vocabulary.ts';
import { type Facts, timeline } from '../domain/register/facts.ts';
import type {
  FunctionId,
  ItemId,
  PostId,
  PremisesId,
  Ref,
  UnitId,
} from '../domain/register/ids.ts';
import { refParts } from '../domain/register/ids.ts';
import { type Day, previousDay } from '../domain/time/day.ts';
import { contains } from '../domain/time/period.ts';
import { labelOf } from './labels.ts';
import { type Language, listText, say } from './language.ts';

/** Names of things and acts, for wording. */
export interface Naming {
  /** A unit's or function's name, a post's title with its unit, a person's code. */
  readonly name: (ref: Ref) => string;
  /** An act's number where it has one, or its id. */
  readonly act: (id: string) => string;
  /** What size an open item can have. */
  readonly size: (item: ItemId) => Range;
  /** What an open item is, where it is known. */
  readonly item: (item: ItemId) => OpenItem | undefined;
}

/** Names where nothing is known but ids. */
export const BY_ID: Naming = {
  name: (r) => r.slice(r.indexOf(':') + 1),
  act: (id) => id,
  size: () => ({ least: 0, most: Infinity }),
  item: () => undefined,
};

/** Acts by id, where the caller has them. */
export interface ActTexts {
  act(id: string): { readonly act: Act } | undefined;
}

/** The value on a day; failing that the last before it, the first after it, or one that held on no whole day. */
const nearest = <A extends Aspect>(
  facts: Facts,
  aspect: A,
  key: Key<A>,
  day: Day,
): Value<A> | undefined => {
  const line = timeline(facts, aspect, key);
  const found = line.find((f) => contains(f, day)) ?? line.findLast((f) => f.to <= day) ?? line[0];
  const entries: readonly Entry<A>[] = found ? [] : facts.entries(aspect, key);
  return found?.value ?? entries.find(({ value }) => value !== null)?.value ?? undefined;
};

/** Naming by a register on a day. */
export const namingAt = (facts: Facts, day: Day, acts?: ActTexts): Naming => {
  const unitName = (id: UnitId): string => nearest(facts, 'unit.name', [id], day)?.name ?? id;
  const postName = (id: PostId): string => {
    const post = nearest(facts, 'post', [id], day);
    return post ? `${post.title}, ${unitName(post.unit)}` : id;
  };
  return {
    act: (id) => {
      const found = acts?.act(id)?.act;
      return found ? (found.number ?? found.title) : id;
    },
    size: sizeAt(facts, day),
    item: (id) => nearest(facts, 'open-item', [id], day),
    name: (ref) => {
      const { kind, id } = refParts(ref);
      switch (kind) {
        case 'unit':
          return unitName(id as UnitId);
        case 'post':
          return postName(id as PostId);
        case 'function':
          return nearest(facts, 'function', [id as FunctionId], day)?.name ?? id;
        case 'premises':
          return nearest(facts, 'premises', [id as PremisesId], day)?.name ?? id;
        default:
          return id;
      }
    },
  };
};

/** Naming by a register with an act in it, and where that has lost a thing, by the register before; acts by number or title. */
export const namingWith = (
  after: Facts,
  before: ActTexts & { readonly facts: Facts },
  day: Day,
): Naming => {
  const [is, was] = [after, before.facts].map((facts) => namingAt(facts, day, before)) as [
    Naming,
    Naming,
  ];
  return {
    ...is,
    name: (r) => {
      const name = is.name(r);
      return name === refParts(r).id ? was.name(r) : name;
    },
    item: (id) => is.item(id) ?? was.item(id),
  };
};

/** Naming for what an act says: by the names that things bore before it. What it founds has its first name. */
export const namingFor = (facts: Facts, act: Act, acts?: ActTexts): Naming =>
  namingAt(facts, previousDay(act.effect), acts);

/** An open item in words: “phần diện tích của Xã Nam giao Xã Bắc”. */
export const itemText = (item: ItemId, language: Language, naming: Naming): string => {
  const found = naming.item(item);
  if (!found) return item;
  const { kind, of, from, to } = found;
  const holding: HoldingRef = `${kind}:${from}${of === '' ? '' : `/${of}`}`;
  const whom = listText(
    to.map((unit) => naming.name(`unit:${unit}`)),
    language,
  );
  return say(
    language,
    `phần ${holdingText(holding, 'vi', naming)} giao ${whom}`,
    `the part of ${holdingText(holding, 'en', naming)} given to ${whom}`,
  );
};

/** A holding in words: “biên chế công chức của Phòng Nội vụ”. */
export const holdingText = (holding: HoldingRef, language: Language, naming: Naming): string => {
  const parts = holdingParts(holding);
  if (!parts) return holding;
  const { kind, id } = parts;
  const [owner = '', line = ''] = id.split('/');
  const of = (what: string): string =>
    say(
      language,
      `${what} của ${naming.name(`unit:${owner}`)}`,
      `${what} of ${naming.name(`unit:${owner}`)}`,
    );
  switch (kind) {
    case 'quota':
      return of(
        line === '' ? labelOf('amount', kind, language) : labelOf('pool', line as Pool, language),
      );
    case 'funding':
      return of(
        line === ''
          ? labelOf('amount', kind, language)
          : labelOf('fundingSource', line as FundingSource, language),
      );
    case 'territory':
    case 'population':
      return of(labelOf('amount', kind, language));
    default:
      return `${labelOf('refKind', kind, language)} ${naming.name(`${kind}:${id}`)}`;
  }
};
