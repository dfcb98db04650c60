/**
 * What can be true of the things in a register. An aspect is one kind of fact, with the key that says of what and the value
 * that says what. On one day, one key has at most one value. A new aspect is a file, its lines here, and the migration that
 * makes its table.
 */
import type { AspectOf } from './aspect.ts';
import { type UnitLife, unitLife } from './aspects/unit.life.ts';
import { type UnitName, unitName } from './aspects/unit.name.ts';
import { type UnitCode, unitCode } from './aspects/unit.code.ts';
import { type UnitType, unitType } from './aspects/unit.type.ts';
import { type UnitSuperior, unitSuperior } from './aspects/unit.superior.ts';
import { type UnitCharter, unitCharter } from './aspects/unit.charter.ts';
import { type UnitPilot, unitPilot } from './aspects/unit.pilot.ts';
import { type UnitAutonomy, unitAutonomy } from './aspects/unit.autonomy.ts';
import { type UnitScheme, unitScheme } from './aspects/unit.scheme.ts';
import { type UnitStatistic, unitStatistic } from './aspects/unit.statistic.ts';
import { type UnitTarget, unitTarget } from './aspects/unit.target.ts';
import { type UnitVote, unitVote } from './aspects/unit.vote.ts';
import { type Territory, territory } from './aspects/territory.ts';
import { type Population, population } from './aspects/population.ts';
import { type Quota, quota } from './aspects/quota.ts';
import { type Funding, funding } from './aspects/funding.ts';
import { type FunctionFact, functionAspect } from './aspects/function.ts';
import { type Mandate, mandate } from './aspects/mandate.ts';
import { type Post, post } from './aspects/post.ts';
import { type PostStanding, postStanding } from './aspects/post.standing.ts';
import { type PostPosition, postPosition } from './aspects/post.position.ts';
import { type HolderStanding, holderStanding } from './aspects/tenure.standing.ts';
import { type TenureShare, tenureShare } from './aspects/tenure.share.ts';
import { type DualOffice, dualOffice } from './aspects/dual-office.ts';
import { type Person, person } from './aspects/person.ts';
import { type PersonOrigin, personOrigin } from './aspects/person.origin.ts';
import { type PostSuccessor, postSuccessor } from './aspects/post.successor.ts';
import { type PersonEvaluation, personEvaluation } from './aspects/person.evaluation.ts';
import { type PersonTraining, personTraining } from './aspects/person.training.ts';
import { type PersonDiscipline, personDiscipline } from './aspects/person.discipline.ts';
import { type Tenure, tenure } from './aspects/tenure.ts';
import { type Premises, premises } from './aspects/premises.ts';
import { type Succession, succession } from './aspects/succession.ts';
import { type OpenItem, openItem } from './aspects/open-item.ts';
import { type Figure, figure } from './aspects/figure.ts';
import { type LawRuleHere, lawRuleHere } from './aspects/law.rule.ts';
import { type ActStanding, actStanding } from './aspects/act.standing.ts';

/** Every aspect, with its key and its value. Keys are tuples of ids; values are plain frozen data. */
export interface Aspects {
  'unit.life': UnitLife;
  'unit.name': UnitName;
  'unit.code': UnitCode;
  'unit.type': UnitType;
  'unit.superior': UnitSuperior;
  'unit.charter': UnitCharter;
  'unit.pilot': UnitPilot;
  'unit.autonomy': UnitAutonomy;
  'unit.scheme': UnitScheme;
  'unit.statistic': UnitStatistic;
  'unit.target': UnitTarget;
  'unit.vote': UnitVote;
  territory: Territory;
  population: Population;
  quota: Quota;
  funding: Funding;
  function: FunctionFact;
  mandate: Mandate;
  post: Post;
  'post.standing': PostStanding;
  'post.position': PostPosition;
  'dual-office': DualOffice;
  person: Person;
  'person.origin': PersonOrigin;
  'post.successor': PostSuccessor;
  'person.evaluation': PersonEvaluation;
  'person.training': PersonTraining;
  'person.discipline': PersonDiscipline;
  tenure: Tenure;
  'tenure.standing': HolderStanding;
  'tenure.share': TenureShare;
  premises: Premises;
  succession: Succession;
  'open-item': OpenItem;
  figure: Figure;
  'law.rule': LawRuleHere;
  'act.standing': ActStanding;
}

/** The name of an aspect. */
export type Aspect = keyof Aspects;
/** The key of an aspect. */
export type Key<A extends Aspect = Aspect> = Aspects[A]['key'];
/** The value of an aspect. */
export type Value<A extends Aspect = Aspect> = Aspects[A]['value'];

/** The aspects by name, parents before what refers to them. */
const TABLE: { readonly [A in Aspect]: AspectOf<Aspects[A]> } = {
  'unit.life': unitLife,
  'unit.name': unitName,
  'unit.code': unitCode,
  'unit.type': unitType,
  'unit.superior': unitSuperior,
  'unit.charter': unitCharter,
  'unit.pilot': unitPilot,
  'unit.autonomy': unitAutonomy,
  'unit.scheme': unitScheme,
  'unit.statistic': unitStatistic,
  'unit.target': unitTarget,
  'unit.vote': unitVote,
  territory,
  population,
  quota,
  funding,
  function: functionAspect,
  mandate,
  post,
  'post.standing': postStanding,
  'post.position': postPosition,
  'dual-office': dualOffice,
  person,
  'person.origin': personOrigin,
  'post.successor': postSuccessor,
  'person.evaluation': personEvaluation,
  'person.training': personTraining,
  'person.discipline': personDiscipline,
  tenure,
  'tenure.standing': holderStanding,
  'tenure.share': tenureShare,
  premises,
  succession,
  'open-item': openItem,
  figure,
  'law.rule': lawRuleHere,
  'act.standing': actStanding,
};

/** All aspects, parents before what refers to them. */
export const ASPECTS = Object.keys(TABLE) as readonly Aspect[];

/** What an aspect is. */
export const aspectOf = <A extends Aspect>(aspect: A): AspectOf<Aspects[A]> => TABLE[aspect];

/** What a unit is: aspects that end with the unit they describe, unlike what it holds. */
export type UnitAttribute = Exclude<Extract<Aspect, `unit.${string}`>, 'unit.life'>;

/** All of {@link UnitAttribute}. */
export const UNIT_ATTRIBUTES = ASPECTS.filter(
  (aspect): aspect is UnitAttribute => aspectOf(aspect).attribute === true,
);

/** The key as one text, `a|b`. Ids never contain a bar. */
export const keyText = (key: readonly string[]): string => {
  const [first = '', second] = key;
  if (second === undefined) return first;
  return key.length === 2 ? `${first}|${second}` : key.join('|');
};

/** Aspect and key as one text, `aspect/a|b`: the name of a timeline. */
export const lineText = (aspect: Aspect, key: readonly string[]): string =>
  `${aspect}/${keyText(key)}`;
