/** Something that a unit has: a post, premises, or any holding of it, picked by its unit and then by its name. */
import { useState } from 'react';
import { holdingOf } from '../../../../../../src/domain/acts/holding.ts';
import type { Aspect } from '../../../../../../src/domain/register/aspects.ts';
import { labelOf } from '../../../../../../src/words/labels.ts';
import { useApi } from '../../../../api/use-api.ts';
import { Choice } from '../../../../parts/Choice.tsx';
import { PickField } from '../../../../parts/PickField.tsx';
import type { Picked } from '../../../../parts/picked.ts';
import { useLanguage, useText } from '../../../../words/text.ts';
import { FORM } from './form-words.ts';

type Option = readonly [value: string, text: string];

/** What is offered of a unit. */
export type Held = 'post' | 'premises' | 'holding';

/** The field. What is chosen is an id, or a holding as acts write it. */
export const HeldField = ({
  label,
  of,
  day,
  value,
  onPick,
}: {
  readonly label: string;
  readonly of: Held;
  readonly day: string;
  readonly value: Picked | undefined;
  readonly onPick: (picked: Picked | undefined) => void;
}) => {
  const say = useText(FORM);
  const language = useLanguage();
  const [unit, setUnit] = useState<Picked | undefined>();
  const { data } = useApi('/api/v1/units/{id}', {
    params: { id: unit?.id ?? '' },
    query: { asAt: day },
    enabled: unit !== undefined,
  });
  const facts = unit && data?.data.id === unit.id ? data.data.facts : [];
  const options = facts.flatMap(({ aspect, key, value: given, text }): readonly Option[] => {
    const ids = key.split('|');
    if (of !== 'holding') {
      const { title, name } = given as { readonly title?: string; readonly name?: string };
      return aspect === of ? [[ids[0] ?? '', title ?? name ?? text]] : [];
    }
    const holding = holdingOf(aspect as Aspect, ids);
    if (holding === undefined || aspect === 'unit.superior') return [];
    return [[holding, `${labelOf('aspect', aspect as Aspect, language)}: ${text}`]];
  });
  const offered =
    value && !options.some(([id]) => id === value.id)
      ? [[value.id, value.text] as const, ...options]
      : options;
  return (
    <>
      <PickField
        label={say('unitOf', { what: label })}
        kind="unit"
        day={day}
        value={unit}
        onPick={(picked) => {
          setUnit(picked);
          onPick(undefined);
        }}
      />
      <Choice
        label={label}
        value={value?.id ?? ''}
        options={[['', say('none')] as const, ...offered]}
        onChange={(id) => {
          const found = options.find(([option]) => option === id);
          onPick(found && { id, text: found[1] });
        }}
      />
    </>
  );
};
