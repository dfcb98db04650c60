/** A post, picked by its unit and then by its title. */
import { useState } from 'react';
import { useApi } from '../../api/use-api.ts';
import { Choice } from '../../parts/Choice.tsx';
import { PickField, type Picked } from '../../parts/PickField.tsx';
import { useText } from '../../words/text.ts';
import { DRAFT } from './draft-words.ts';

/** The field. */
export const PostField = ({
  label,
  day,
  value,
  onPick,
}: {
  readonly label: string;
  readonly day: string;
  readonly value: string;
  readonly onPick: (post: string) => void;
}) => {
  const say = useText(DRAFT);
  const [unit, setUnit] = useState<Picked | undefined>();
  const { data } = useApi('/api/v1/units/{id}', {
    params: { id: unit?.id ?? '' },
    query: { asAt: day },
    enabled: unit !== undefined,
  });
  const posts = (unit && data?.data.id === unit.id ? data.data.facts : []).flatMap(
    ({ aspect, key, value: post }) => {
      if (aspect !== 'post') return [];
      const { title } = post as { readonly title?: string };
      return [[key[0] ?? '', title ?? key[0] ?? ''] as const];
    },
  );
  return (
    <>
      <PickField
        label={say('unitOfPost', { what: label })}
        kind="unit"
        day={day}
        value={unit}
        onPick={(picked) => {
          setUnit(picked);
          onPick('');
        }}
      />
      <Choice
        label={label}
        value={value}
        options={[['', '—'] as const, ...posts]}
        onChange={onPick}
      />
    </>
  );
};
