/** Something of the register picked by any part of its name. */
import { useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useApi } from '../api/use-api.ts';
import { COMMON } from '../words/common.ts';
import { useText } from '../words/text.ts';
import type { Picked } from './picked.ts';
import style from './PickField.module.css';

/** What is offered. */
interface Offer {
  readonly id: string;
  readonly text: string;
  readonly more: string;
  readonly unitKind: string | null;
}

/** The field. What is typed counts once it is picked from the list. */
export const PickField = ({
  label,
  kind,
  day,
  value,
  onPick,
}: {
  readonly label: string;
  readonly kind: 'unit' | 'function' | 'person' | 'act';
  /** What holds on this day is offered. */
  readonly day: string;
  readonly value: Picked | undefined;
  readonly onPick: (picked: Picked | undefined) => void;
}) => {
  const common = useText(COMMON);
  /** What is being typed; nothing where nobody is typing. */
  const [typed, setTyped] = useState<string | undefined>();
  const q = (typed ?? '').trim();
  const { data, isPending, isPlaceholderData } = useApi('/api/v1/search', {
    query: { q, asAt: day, limit: 12, kind, living: 'true' },
    enabled: q.length > 1,
  });
  const found: readonly Offer[] = q.length > 1 ? (data?.data ?? []) : [];
  // What was found for fewer letters is still to be seen, and cannot be chosen: it goes away under whoever would.
  const stale = isPlaceholderData ? found.map(({ id }) => id) : [];
  // What has been picked stays among what is offered, so that the field goes on showing it.
  const picked: readonly Offer[] = value
    ? [{ id: value.id, text: value.text, more: '', unitKind: value.unitKind ?? null }]
    : [];
  return (
    <ComboBox<Offer>
      className={style['field'] ?? ''}
      allowsEmptyCollection
      items={typed === undefined ? picked : found}
      disabledKeys={stale}
      inputValue={typed ?? value?.text ?? ''}
      onInputChange={(text) => {
        if (text === value?.text) return;
        setTyped(text);
        if (value) onPick(undefined);
      }}
      value={value?.id ?? null}
      onChange={(key) => {
        const f = found.find(({ id }) => id === key);
        if (!f) return;
        setTyped(undefined);
        onPick({ id: f.id, text: f.text, ...(f.unitKind !== null && { unitKind: f.unitKind }) });
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    >
      <Label>{label}</Label>
      <Input placeholder={common('typeName')} />
      <Popover className={style['list'] ?? ''} placement="bottom start">
        <ListBox<Offer>
          aria-label={label}
          renderEmptyState={() => (
            <p className="quiet small" role="status">
              {common(q.length < 2 ? 'typeName' : isPending ? 'loading' : 'none')}
            </p>
          )}
        >
          {({ id, text, more }) => (
            <ListBoxItem id={id} textValue={text} className={style['offer'] ?? ''}>
              <span>{text}</span>
              {more !== '' && <span className="quiet small">{more}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
