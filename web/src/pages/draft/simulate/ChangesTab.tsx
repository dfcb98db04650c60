/** What would change: units that begin, end or alter, what moves, and every entry. */
import { type Naming, holdingText, namingAt } from '../../../../../src/words/naming.ts';
import { numberText } from '../../../../../src/words/language.ts';
import { aspectText, wordEnd, wordEntry, wordValue } from '../../../../../src/words/word-entry.ts';
import type { HoldingChange } from '../../../../../src/domain/history/diff.ts';
import { holdingOf } from '../../../../../src/domain/acts/holding.ts';
import type { NamedEnd } from '../../../../../src/domain/register/entry.ts';
import type { UnitId } from '../../../../../src/domain/register/ids.ts';
import { COMMON } from '../../../words/common.ts';
import { useLanguage, useText } from '../../../words/text.ts';
import { DraftFlow } from './DraftFlow.tsx';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import type { Simulation } from './simulate.ts';

/** Entries shown without being asked for more. */
const SHOWN = 400;

const Group = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <>
      <h3>
        {title} <span className="quiet">({items.length})</span>
      </h3>
      <ul>
        {items.map((item, i) => (
          <li key={`${i} ${item}`}>{item}</li>
        ))}
      </ul>
    </>
  );

/** What leaves one unit and comes to another as one line, where the difference has two. */
const joined = (changes: readonly HoldingChange[]): readonly HoldingChange[] =>
  [...Map.groupBy(changes, (c) => c.holding).values()].flatMap((same) => {
    const [left, came] = [same.find((c) => c.to === undefined), same.find((c) => !c.from)];
    return same.length === 2 && left?.from && came?.to
      ? [{ ...left, to: came.to, after: came.after }]
      : same;
  });

/** Why something that went nowhere is no more, as the act says. */
const endOf = ({ holding, from }: HoldingChange, { enactment }: Simulation): NamedEnd | undefined =>
  enactment.added.find(
    ({ aspect, key, value }) =>
      value === null &&
      holdingOf(aspect, key) === holding &&
      (aspect !== 'mandate' || key.at(1) === from),
  )?.end;

const useMoveText = (naming: Naming, simulation: Simulation) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  return (change: HoldingChange): string => {
    const { holding, from, to, before, after } = change;
    const what = holdingText(holding, language, naming);
    if (from === to)
      return `${what}: ${numberText(before, language)} → ${numberText(after, language)}`;
    const end = to === undefined ? endOf(change, simulation) : undefined;
    const where =
      to === undefined
        ? end
          ? wordEnd(end, language, naming)
          : say('nowhere')
        : naming.name(`unit:${to}`);
    return `${what}: ${from === undefined ? say('fromNowhere') : naming.name(`unit:${from}`)} → ${where}`;
  };
};

/** The tab. */
export const ChangesTab = ({ simulation }: { readonly simulation: Simulation }) => {
  const say = useText(DRAFT);
  const common = useText(COMMON);
  const language = useLanguage();
  const { act, diff, enactment } = simulation;
  const naming = namingAt(enactment.after, act.effect);
  const moveText = useMoveText(naming, simulation);
  const turned = new Set<string>([...diff.begun, ...diff.ended].map((t) => `unit:${t.unit}`));
  const name = (unit: UnitId): string => naming.name(`unit:${unit}`);
  const { added } = enactment;
  const altered = diff.changed.flatMap(({ unit, changes }) =>
    changes.map(({ aspect, key, before, after }) => {
      const value = (v: typeof before): string =>
        v === undefined
          ? common('none')
          : wordValue(aspect, key as never, v as never, language, naming);
      return `${name(unit)} — ${aspectText(aspect, key, language)}: ${value(before)} → ${value(after)}`;
    }),
  );
  return (
    <>
      <DraftFlow simulation={simulation} />
      <Group title={say('begun')} items={diff.begun.map((t) => name(t.unit))} />
      <Group title={say('ended')} items={diff.ended.map((t) => name(t.unit))} />
      <Group title={say('altered')} items={altered} />
      <Group
        title={say('moved')}
        items={joined(diff.holdings.filter((h) => !turned.has(h.holding))).map(moveText)}
      />
      <details className={style['entries']}>
        <summary>{say('allEntries', { n: numberText(added.length, language) })}</summary>
        <ol className="small">
          {added.slice(0, SHOWN).map((entry) => (
            <li key={`${entry.step} ${entry.ordinal}`}>{wordEntry(entry, language, naming)}</li>
          ))}
        </ol>
      </details>
    </>
  );
};
