/** The head of the draft act: what it is called, whose it is, what it rests on, when it takes effect. */
import {
  ACT_TYPES,
  type Act,
  type ActType,
  type Basis,
} from '../../../../../src/domain/acts/act.ts';
import { labelOf } from '../../../../../src/words/labels.ts';
import { dayText } from '../../../../../src/words/language.ts';
import { Choice } from '../../../parts/Choice.tsx';
import { DayField } from '../../../parts/DayField.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { useLanguage, useText } from '../../../words/text.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';

const basisText = (basis: readonly Basis[]): string =>
  basis.map((b) => ('act' in b ? b.act : b.cite)).join('\n');

/** A basis written anew is a citation; what was a link to an act stays one while its line is not touched. */
const basisOf = (text: string, before: readonly Basis[]): readonly Basis[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => before.find((b) => 'act' in b && b.act === line) ?? { cite: line });

/** The head as it is read where it cannot be changed. */
export const ActHeadRead = ({ act }: { readonly act: Act }) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  return (
    <section aria-labelledby="about" className={style['card']}>
      <h2 id="about">{say('about')}</h2>
      <dl className={style['read']}>
        <dt>{say('issuer')}</dt>
        <dd>{act.issuer}</dd>
        <dt>{say('type')}</dt>
        <dd>{labelOf('actType', act.type, language)}</dd>
        <dt>{say('effect')}</dt>
        <dd>{dayText(act.effect, language)}</dd>
        <dt>{say('basisRead')}</dt>
        <dd>{basisText(act.basis) || say('noBasis')}</dd>
      </dl>
    </section>
  );
};

/** The fields. */
export const ActHead = ({
  act,
  change,
}: {
  readonly act: Act;
  readonly change: (act: Act) => void;
}) => {
  const say = useText(DRAFT);
  const language = useLanguage();
  return (
    <section aria-labelledby="about" className={style['card']}>
      <h2 id="about">{say('about')}</h2>
      <div className={style['form']}>
        <TextField
          label={say('name')}
          value={act.title}
          onChange={(title) => {
            change({ ...act, title });
          }}
        />
        <TextField
          label={say('issuer')}
          value={act.issuer}
          onChange={(issuer) => {
            change({ ...act, issuer });
          }}
        />
        <Choice
          label={say('type')}
          value={act.type}
          options={ACT_TYPES.map((t) => [t, labelOf('actType', t, language)] as const)}
          onChange={(type) => {
            change({ ...act, type: type as ActType });
          }}
        />
        <DayField
          stacked
          label={say('effect')}
          value={act.effect}
          onChange={(effect) => {
            change({ ...act, effect, signed: effect });
          }}
        />
      </div>
      <details>
        <summary>{say('basis')}</summary>
        <TextField
          label={say('basis')}
          value={basisText(act.basis)}
          required={false}
          rows={3}
          onChange={(text) => {
            change({ ...act, basis: basisOf(text, act.basis) });
          }}
        />
      </details>
    </section>
  );
};
