/** The unit on the page's day. */
import type { MandateRole } from '../../../../src/domain/register/vocabulary.ts';
import type { Aspect } from '../../../../src/domain/register/aspects.ts';
import type { Bloc, UnitKind } from '../../../../src/domain/register/kinds.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { formText } from '../../../../src/words/unit-forms.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { dayText } from '../../../../src/words/language.ts';
import { aspectText } from '../../../../src/words/word-entry.ts';
import type { SourcedFact } from '../../api/schema.ts';
import { ActLink, Source, ThingLink, UnitLink } from '../../parts/links.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import { Posts } from './Posts.tsx';
import { UNIT } from './unit-words.ts';
import type { Unit } from './unit-type.ts';
import style from './UnitPage.module.css';

const IS = [
  'unit.type',
  'unit.code',
  'unit.superior',
  'unit.charter',
  'unit.pilot',
  'unit.autonomy',
  'unit.scheme',
  'territory',
  'population',
  'unit.life',
];
const HOLDS = ['quota', 'funding', 'premises'];
const COUNTED = ['unit.target', 'unit.vote', 'unit.statistic'];

const Facts = ({ unit, of }: { readonly unit: Unit; readonly of: readonly string[] }) => {
  const say = useText(UNIT);
  const language = useLanguage();
  const facts = of.flatMap((aspect) => unit.facts.filter((f) => f.aspect === aspect));
  if (facts.length === 0) return <p className="quiet">{say('nothing')}</p>;
  const value = (f: SourcedFact) => {
    const superior = (f.value as { readonly superior?: string }).superior;
    return superior === undefined ? f.text : <UnitLink id={superior}>{f.text}</UnitLink>;
  };
  return (
    <dl className={style['facts']}>
      {facts.map((f) => (
        <div key={`${f.aspect} ${f.key}`}>
          <dt>{aspectText(f.aspect as Aspect, f.key.split('|'), language)}</dt>
          <dd>
            {value(f)}
            <Source mark={f.source} />
            <span className={style['basis']}>
              {say('since')} {dayText(f.from as Day, language)} ·{' '}
              <ActLink id={f.act} names={unit.names} article={f.article} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Functions = ({ unit }: { readonly unit: Unit }) => {
  const say = useText(UNIT);
  const language = useLanguage();
  const mandates = unit.facts.filter((f) => f.aspect === 'mandate');
  if (mandates.length === 0) return <p className="quiet">{say('nothing')}</p>;
  return (
    <ul role="list" className={style['list']}>
      {mandates.map((f) => (
        <li key={f.key}>
          <ThingLink of={`function:${f.key.split('|')[0] ?? ''}`} names={unit.names} />{' '}
          <span className="quiet">
            ({labelOf('role', (f.value as { role: MandateRole }).role, language)})
          </span>
          <Source mark={f.source} />
          <span className={style['basis']}>
            {say('since')} {dayText(f.from as Day, language)} ·{' '}
            <ActLink id={f.act} names={unit.names} article={f.article} />
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The unit. */
export const UnitNow = ({ unit }: { readonly unit: Unit }) => {
  const say = useText(UNIT);
  const language = useLanguage();
  const kind = formText({ kind: unit.kind as UnitKind, form: unit.form }, language);
  const blocs = unit.bloc.split('+').map((b) => labelOf('bloc', b as Bloc, language));
  return (
    <>
      <PageHead
        title={unit.name}
        lead={`${kind} · ${blocs.join(', ')}${unit.code === null ? '' : ` · ${say('code')} ${unit.code}`}`}
        above={
          unit.path.length > 0 && (
            <nav aria-label={say('above')} className={style['path']}>
              {unit.path.map((id) => (
                <span key={id}>
                  <ThingLink of={`unit:${id}`} names={unit.names} />{' '}
                  <span aria-hidden="true">›</span>{' '}
                </span>
              ))}
            </nav>
          )
        }
      />
      <div className={style['columns']}>
        <section aria-labelledby="is">
          <h2 id="is">{say('is')}</h2>
          <Facts unit={unit} of={IS} />
        </section>
        <section aria-labelledby="functions">
          <h2 id="functions">{say('functions')}</h2>
          <Functions unit={unit} />
          <h2 className={style['next']}>{say('holds')}</h2>
          <Facts unit={unit} of={HOLDS} />
          {unit.facts.some(({ aspect }) => COUNTED.includes(aspect)) && (
            <details className={style['next']}>
              <summary>{say('counted')}</summary>
              <Facts unit={unit} of={COUNTED} />
            </details>
          )}
        </section>
      </div>
      <section aria-labelledby="posts" className={style['block']}>
        <h2 id="posts">{say('posts')}</h2>
        <Posts unit={unit} />
      </section>
      {unit.children.length > 0 && (
        <section aria-labelledby="children" className={style['block']}>
          <h2 id="children">{say('children')}</h2>
          <ul role="list" className={style['children']}>
            {unit.children.map((id) => (
              <li key={id}>
                <ThingLink of={`unit:${id}`} names={unit.names} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
