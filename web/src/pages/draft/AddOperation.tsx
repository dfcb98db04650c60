/** Adding operations to an article: by form, or as text of an act file. */
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { Act, Article } from '../../../../src/domain/acts/act.ts';
import type { Operation } from '../../../../src/domain/operations/operation.ts';
import { type ListName, labelOf, wordsOf } from '../../../../src/words/labels.ts';
import { readText } from '../../api/draft.ts';
import { Failed } from '../../parts/Answered.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { PickField, type Picked } from '../../parts/PickField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { DRAFT } from './draft-words.ts';
import style from './Draft.module.css';
import { FORMS, type Field, type Offered, type Values, formOf, made } from './operation-fields.ts';
import { PostField } from './PostField.tsx';

/** The words of a list as a form has them. */
const textsOf = (list: ListName): readonly string[] => {
  const words: readonly (string | number)[] = wordsOf(list);
  return words.map(String);
};

/** What is offered first, where it is not the first of its list: the kind that offices found most. */
const FIRST: Readonly<Partial<Record<ListName, string>>> = { kind: 'division' };

const firstOf = (op: Offered): Values =>
  Object.fromEntries(
    formOf(op).fields.flatMap(({ name, kind }) =>
      typeof kind === 'object' ? [[name, FIRST[kind.list] ?? textsOf(kind.list)[0] ?? '']] : [],
    ),
  );

const FieldOf = ({
  field: { label, kind, optional = false },
  day,
  value,
  picked,
  set,
}: {
  readonly field: Field;
  readonly day: string;
  readonly value: string;
  readonly picked: Picked | undefined;
  readonly set: (value: string, picked?: Picked) => void;
}): ReactNode => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const text = optional ? `${say(label)} (${say('optional')})` : say(label);
  if (typeof kind === 'object') {
    const { list }: { readonly list: ListName } = kind;
    const options = textsOf(list).map(
      (word) => [word, labelOf(list, word as never, language)] as const,
    );
    return <Choice label={text} value={value} options={options} onChange={set} />;
  }
  if (kind === 'text' || kind === 'number')
    return (
      <TextField
        label={text}
        value={value}
        onChange={set}
        required={!optional}
        type={kind === 'number' ? 'number' : 'text'}
      />
    );
  if (kind === 'post') return <PostField label={text} day={day} value={value} onPick={set} />;
  return (
    <PickField
      label={text}
      kind={kind}
      day={day}
      value={picked}
      onPick={(p) => {
        set(p?.id ?? '', p);
      }}
    />
  );
};

/** The form of one operation; it begins anew after each. */
export const OperationForm = ({
  label,
  effect,
  add,
}: {
  readonly label: string;
  readonly effect: string;
  readonly add: (operation: Operation) => void;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const [op, setOp] = useState<Offered>('consolidate');
  const [values, setValues] = useState<Values>(firstOf('consolidate'));
  const [picked, setPicked] = useState<Readonly<Record<string, Picked | undefined>>>({});
  const [kindChosen, setKindChosen] = useState(false);
  const [round, setRound] = useState(0);
  const begin = (next: Offered): void => {
    setOp(next);
    setValues(firstOf(next));
    setPicked({});
    setKindChosen(false);
    setRound(round + 1);
  };
  const operation = made(op, values, effect.slice(0, 4));
  return (
    <form
      className={style['form']}
      aria-label={label}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (!operation) return;
        add(operation);
        begin(op);
      }}
    >
      <Choice
        label={say('kindOf')}
        value={op}
        options={(Object.keys(FORMS) as Offered[]).map(
          (o) => [o, labelOf('operation', o, language)] as const,
        )}
        onChange={(o) => {
          begin(o as Offered);
        }}
      />
      {formOf(op).fields.map((field) => (
        <FieldOf
          key={`${op} ${field.name} ${round}`}
          field={field}
          day={effect}
          value={values[field.name] ?? ''}
          picked={picked[field.name]}
          set={(value, p) => {
            // What comes of a unit is of its kind until somebody says otherwise.
            const kind = kindChosen || field.name !== 'unit' ? undefined : p?.unitKind;
            if (field.name === 'kind') setKindChosen(true);
            setValues((now) => ({
              ...now,
              [field.name]: value,
              ...(kind !== undefined && 'kind' in now && { kind }),
            }));
            setPicked((now) => ({ ...now, [field.name]: p }));
          }}
        />
      ))}
      <button type="submit" className="primary" disabled={operation === undefined}>
        {say('addIt')}
      </button>
    </form>
  );
};

const EXAMPLE = `act: du-thao
type: decision
title: …
issuer: …
signed: 2026-01-01
articles:
  - article: 1
    do:
      - rename: { unit: phong-y-te, name: Phòng Y tế thành phố }`;

const ByText = ({ take }: { readonly take: (articles: readonly Article[]) => void }) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  const [text, setText] = useState('');
  const reading = useMutation({
    mutationFn: (given: string): Promise<Act> => readText(given, language),
    onSuccess: (act) => {
      take(act.articles);
      setText('');
    },
  });
  return (
    <form
      className={style['form']}
      aria-label={say('byText')}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        reading.mutate(text);
      }}
    >
      <TextField label={say('actText')} value={text} onChange={setText} rows={10} />
      <details>
        <summary>{say('example')}</summary>
        <pre className="small">{EXAMPLE}</pre>
      </details>
      <button type="submit" disabled={text.trim() === '' || reading.isPending}>
        {say('takeIt')}
      </button>
      {reading.error && <Failed error={reading.error} />}
    </form>
  );
};

/** Both ways, and the article that the form adds to. */
export const AddOperation = ({
  act,
  add,
  take,
}: {
  readonly act: Act;
  readonly add: (article: string, operation: Operation) => void;
  readonly take: (articles: readonly Article[]) => void;
}) => {
  const say = useText(DRAFT);
  const last = act.articles.at(-1)?.number ?? '1';
  const [article, setArticle] = useState<string | undefined>();
  const next = String(act.articles.length + 1);
  const numbers = act.articles.length === 0 ? ['1'] : [...act.articles.map((a) => a.number), next];
  const newArticle = say('newArticle', { n: next });
  return (
    <section aria-labelledby="add" className={style['card']}>
      <h2 id="add">{say('add')}</h2>
      <Choice
        label={say('inArticle')}
        value={article ?? last}
        options={numbers.map((n) => [
          n,
          n === next && act.articles.length > 0 ? newArticle : say('article', { n }),
        ])}
        onChange={setArticle}
      />
      <OperationForm
        label={say('byForm')}
        effect={act.effect}
        add={(operation) => {
          add(article ?? last, operation);
        }}
      />
      <details>
        <summary>{say('byText')}</summary>
        <ByText take={take} />
      </details>
    </section>
  );
};
