/** The single values that shapes are made of. */
import { GIVEN_ENDS } from '../acts/ends.ts';
import {
  AUTONOMY_CLASSES,
  CODE_SYSTEMS,
  FUNDING_SOURCES,
  HIERARCHIES,
  MANDATE_ROLES,
  POOLS,
  POST_RANKS,
  PREMISES_USES,
  TENURE_MODES,
} from '../register/vocabulary.ts';
import { BLOCS, KINDS, type UnitKind } from '../register/kinds.ts';
import { type Thing, thing, word } from './shape.ts';

/** Text for people. */
export const text = { is: 'text' } as const;
/** What the office calls a unit more closely than its kind. */
export const formText = { is: 'text', offers: 'form' } as const;
/** Text of some length. */
export const longText = { is: 'text', long: true } as const;
/** A code of a unit. */
export const code = { is: 'text', code: true } as const;
/** Yes, or left out. */
export const flag = { is: 'flag' } as const;
/** A day. */
export const day = { is: 'day' } as const;
/** A day until which something is allowed or due. */
export const deadline = { is: 'day', deadline: true } as const;
/** Something that a unit holds. */
export const holding = { is: 'holding' } as const;

/** Persons. */
export const persons = {
  is: 'number',
  of: 'count',
  measure: ['người', 'people'],
} as const;
/** How many people a post is for. */
export const places = { is: 'number', of: 'places', measure: ['người', 'people'] } as const;
/** A calendar year. */
export const year = { is: 'number', of: 'year' } as const;
/** Land. */
export const hectares = { is: 'number', of: 'amount', measure: ['ha', 'ha'] } as const;
/** Money. */
export const moneyAYear = {
  is: 'number',
  of: 'amount',
  measure: ['đồng/năm', 'VND a year'],
} as const;
/** So much of what an open item is of. */
export const amount = { is: 'number', of: 'amount' } as const;
/** A part of one. */
export const ratio = { is: 'number', of: 'ratio' } as const;
/** A total that somebody published. */
export const figure = { is: 'number', of: 'figure' } as const;

/** A unit that is there. */
export const unit = thing('unit');
/** A unit that another hangs under. */
export const superior: Thing<'unit'> = { is: 'thing', kind: 'unit', as: 'above' };

/** Kind of unit. */
export const kind = word('kind', Object.keys(KINDS) as UnitKind[]);
/** Bloc of the political system. */
export const bloc = word('bloc', BLOCS);
/** Hierarchy that a superior belongs to. */
export const hierarchy = word('hierarchy', HIERARCHIES);
/** System of codes. */
export const codeSystem = word('codeSystem', CODE_SYSTEMS);
/** Pool of quota. */
export const pool = word('pool', POOLS);
/** Source of money. */
export const fundingSource = word('fundingSource', FUNDING_SOURCES);
/** Lead or support. */
export const role = word('role', MANDATE_ROLES);
/** Rank of a post. */
export const rank = word('rank', POST_RANKS);
/** How a tenure begins. */
export const mode = word('tenureMode', TENURE_MODES);
/** Autonomy class of a service unit. */
export const autonomy = word('autonomy', AUTONOMY_CLASSES);
/** What premises are for. */
export const use = word('premisesUse', PREMISES_USES);
/** How something ends. */
export const endWord = word('end', GIVEN_ENDS);
