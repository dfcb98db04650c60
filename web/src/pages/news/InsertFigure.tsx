/** Chooses a figure of the register to be placed in a text, and shows what it will show. */
import { type SubmitEvent, useState } from 'react';
import { COUNTS, type FigureRef, parseFigureRef } from '../../../../src/domain/portal/figure.ts';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import { INDICATOR_NAMES, indicatorName } from '../../../../src/words/indicator-words.ts';
import { useApi } from '../../api/use-api.ts';
import { Failed } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { DayField } from '../../parts/DayField.tsx';
import { PickField } from '../../parts/PickField.tsx';
import type { Picked } from '../../parts/picked.ts';
import { useTimes } from '../../shell/times.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { NEWS } from './news-words.ts';
import style from './News.module.css';

const KINDS = ['indicator', 'count', 'comparison', 'chart', 'unit', 'act'] as const;
type Kind = (typeof KINDS)[number];

/** What is to be placed. */
export type ToPlace =
  | { readonly type: 'figure'; readonly attrs: FigureRef & { readonly shown: string } }
  | {
      readonly type: 'chart';
      readonly attrs: { readonly id: string; readonly from: Day; readonly to: Day };
    };

/** The form. */
export const InsertFigure = ({
  place,
  cancel,
}: {
  readonly place: (what: ToPlace) => void;
  readonly cancel: () => void;
}) => {
  const say = useText(NEWS);
  const language = useLanguage();
  const { asAt } = useTimes();
  const today = useApi('/api/v1/days', { ownDays: true }).data?.data.today;
  const shownDay = parseDay(asAt ?? today ?? '') ?? ('2020-09-18' as Day);
  const [kind, setKind] = useState<Kind>('indicator');
  const [indicator, setIndicator] = useState(INDICATOR_NAMES[0] ?? '');
  const [count, setCount] = useState<(typeof COUNTS)[number]>('communes');
  const [picked, setPicked] = useState<Picked>();
  const [day, setDay] = useState<Day>();
  const [from, setFrom] = useState<Day>('2015-01-01' as Day);
  const last = day ?? shownDay;
  const isTerm = kind === 'indicator' || kind === 'chart' || kind === 'comparison';
  const of = picked?.id;
  const id = { indicator, count, chart: count, comparison: of, unit: of, act: of }[kind];
  const ref =
    kind === 'chart' || id === undefined
      ? undefined
      : parseFigureRef({ of: kind, id, day: last, ...(isTerm && { from }) });
  const query = useApi('/api/v1/portal/figure', {
    ownDays: true,
    enabled: ref !== undefined,
    keep: false,
    query: { ...ref },
  });
  const shown = query.data?.shown;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (kind === 'chart' && from < last)
      place({ type: 'chart', attrs: { id: count, from, to: last } });
    else if (ref && shown !== undefined) place({ type: 'figure', attrs: { ...ref, shown } });
  };
  return (
    <form className={style['insert']} aria-label={say('figure')} onSubmit={submit}>
      <Choice
        label={say('kind')}
        value={kind}
        options={KINDS.map((one) => [one, say(one)] as const)}
        onChange={(next) => {
          setKind(KINDS.find((one) => one === next) ?? 'indicator');
          setPicked(undefined);
        }}
      />
      {kind === 'indicator' && (
        <Choice
          label={say('which')}
          value={indicator}
          options={INDICATOR_NAMES.map((one) => [one, indicatorName(one, language)] as const)}
          onChange={setIndicator}
        />
      )}
      {(kind === 'count' || kind === 'chart') && (
        <Choice
          label={say('which')}
          value={count}
          options={COUNTS.map((one) => [one, say(one)] as const)}
          onChange={(next) => {
            setCount(COUNTS.find((one) => one === next) ?? 'communes');
          }}
        />
      )}
      {(kind === 'unit' || kind === 'act' || kind === 'comparison') && (
        <PickField
          key={kind}
          label={say(kind === 'comparison' ? 'unit' : kind)}
          kind={kind === 'act' ? 'act' : 'unit'}
          day={last}
          value={picked}
          onPick={setPicked}
        />
      )}
      {isTerm && <DayField label={say('firstDay')} value={from} onChange={setFrom} />}
      {kind !== 'act' && (
        <DayField label={say(isTerm ? 'lastDay' : 'day')} value={last} onChange={setDay} />
      )}
      <output>{shown === undefined ? '' : say('shows', { shown })}</output>
      <button type="submit" className="primary" disabled={kind !== 'chart' && shown === undefined}>
        {say('put')}
      </button>
      <button type="button" onClick={cancel}>
        {say('cancel')}
      </button>
      {query.error && <Failed error={query.error} />}
    </form>
  );
};
