/** Models: which acts others can copy, what one would do in another place, and what it brought where it was done. */
import type { Act } from '../../domain/acts/act.ts';
import type { Acts } from '../../domain/acts/act-list.ts';
import type { Finding } from '../../domain/acts/finding.ts';
import { type Applied, applyModel } from '../../domain/models/apply.ts';
import { type Evidence, comparable, evidenceOf } from '../../domain/models/evidence.ts';
import { type Model, isPilot, modelBetween, modelOf } from '../../domain/models/model.ts';
import { spanOf } from '../../domain/models/span.ts';
import { renamed } from '../../domain/models/naming.ts';
import type { Operation } from '../../domain/operations/operation.ts';
import type { Counted } from '../../domain/register/counted.ts';
import { DayView } from '../../domain/register/day-view.ts';
import type { Facts } from '../../domain/register/facts.ts';
import type { ActId, UnitId } from '../../domain/register/ids.ts';
import { nameAt } from '../../domain/register/unit-at.ts';
import type { TargetSubject } from '../../domain/register/vocabulary.ts';
import { countOf } from '../../domain/targets/subjects.ts';
import type { Day } from '../../domain/time/day.ts';
import { draft } from '../commands/enact-act.ts';
import type { Image } from '../image.ts';

/** Operations by which an apparatus is built otherwise: what others would copy. */
const RESHAPING: ReadonlySet<Operation['op']> = new Set([
  'establish',
  'consolidate',
  'absorb',
  'divide',
  'split-off',
  'share-out',
  'dissolve',
  'convert',
  'transfer-function',
  'transfer-field',
  'move-holdings',
]);

/** An act that can be a model. */
export interface ModelLine {
  readonly act: Act;
  /** It founds something on trial. */
  readonly pilot: boolean;
}

/** Models that are listed at most. */
const LISTED = 300;

/** Acts that others can copy, those that founded something on trial first, each with the newest first. */
export const modelsIn = (acts: Acts): readonly ModelLine[] =>
  [...acts]
    .filter(
      ({ act, undone }) =>
        undone === undefined &&
        act.type !== 'opening-balance' &&
        act.articles.some(({ operations }) => operations.some(({ op }) => RESHAPING.has(op))),
    )
    .map(({ act }) => ({ act, pilot: isPilot(act) }))
    .toSorted((a, b) => Number(b.pilot) - Number(a.pilot) || (a.act.effect < b.act.effect ? 1 : -1))
    .slice(0, LISTED);

const inOrder = (acts: Acts, from: Day, to: Day): readonly Act[] =>
  [...acts]
    .flatMap(({ act, undone }) =>
      undone === undefined && act.effect > from && act.effect <= to ? [act] : [],
    )
    .toSorted((a, b) => (a.effect < b.effect ? -1 : Number(a.effect > b.effect)));

/** The model of an act, or of two days of an area (`spanId`); nothing where there is none. */
export const modelIn = (facts: Facts, acts: Acts, id: string): Model | undefined => {
  const line = acts.act(id);
  if (line) return line.undone === undefined ? modelOf(line.act, facts) : undefined;
  const of = spanOf(id);
  return of && modelBetween(inOrder(acts, of.from, of.to), facts, of.area, of.from, of.to);
};

/** What is counted before and after: totals that a reorganisation is judged by. */
const FORECAST = [
  'bodies',
  'quota',
  'people',
  'service-units',
  'communes',
  'residential-units',
] as const satisfies readonly TargetSubject[];

/** A total of the place before the draft and with it. */
export interface Forecast {
  readonly subject: TargetSubject;
  readonly before?: Counted;
  readonly after?: Counted;
}

/** A model in a place: the draft that it makes, what is found of it, and what it would come to. */
export interface ModelDraft extends Applied {
  readonly act: Act;
  readonly findings: readonly Finding[];
  readonly after: Facts;
  readonly forecast: readonly Forecast[];
}

/** The draft that a model makes in an area, in effect on a day; its title is that of the model with the place in it. */
export const draftOf = (
  image: Image,
  model: Model,
  area: UnitId,
  day: Day,
  title: string,
): ModelDraft => {
  const view = new DayView(image.facts, day);
  const applied = applyModel(model, view, area);
  const act: Act = {
    id: `theo-mo-hinh-${model.acts[0] ?? model.area}`.slice(0, 90) as ActId,
    type: 'decision',
    title: renamed(title, model.areaName, nameAt(image.facts, area, day)),
    issuer: '—',
    signed: day,
    effect: day,
    basis: model.acts.map((act) => ({ act })),
    source: { mark: 'act' },
    articles:
      applied.operations.length === 0 ? [] : [{ number: '1', operations: applied.operations }],
  };
  const done = draft(image, act);
  const then = new DayView(done.after, day);
  return {
    ...applied,
    act,
    findings: done.findings,
    after: done.after,
    forecast: FORECAST.map((subject) => {
      const [before, after] = [countOf(view, area, subject), countOf(then, area, subject)];
      return { subject, ...(before && { before }), ...(after && { after }) };
    }),
  };
};

/** Places in which a model could be done: of the tier and kind of group of its own, on a day. */
export const placesFor = (facts: Facts, model: Model, day: Day): readonly UnitId[] => {
  const view = new DayView(facts, day);
  const now = comparable(view, view, model.area);
  return now.toSorted((a, b) => (nameAt(facts, a, day) < nameAt(facts, b, day) ? -1 : 1));
};

/** What a model brought, from a day to another, in its own place, beside those of its tier. */
export const evidenceFor = (
  facts: Facts,
  model: Model,
  subject: TargetSubject,
  from: Day,
  to: Day,
): Evidence => {
  const [before, after] = [new DayView(facts, from), new DayView(facts, to)];
  return evidenceOf(before, after, subject, [model.area], comparable(before, after, model.area));
};
