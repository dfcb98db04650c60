/** The selected unit at a glance. */
import type { UnitKind } from '../../../../src/domain/register/kinds.ts';
import { formText } from '../../../../src/words/unit-forms.ts';
import type { Aspect } from '../../../../src/domain/register/aspects.ts';
import { aspectText } from '../../../../src/words/word-entry.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ActLink, Source, UnitLink } from '../../parts/links.tsx';
import { useLanguage } from '../../words/text.ts';
import style from './UnitPanel.module.css';

const SHOWN = new Set<string>([
  'unit.code',
  'unit.pilot',
  'unit.autonomy',
  'quota',
  'mandate',
  'tenure',
  'territory',
  'population',
]);

const Glance = ({ id }: { readonly id: string }) => {
  const language = useLanguage();
  const unit = useApi('/api/v1/units/{id}', { params: { id } });
  return (
    <Answered query={unit}>
      {({ data }) => (
        <>
          <h2>
            <UnitLink id={data.id}>{data.name}</UnitLink>
          </h2>
          <p className="quiet">
            {formText({ kind: data.kind as UnitKind, form: data.form }, language)}
          </p>
          <dl>
            {data.facts
              .filter((f) => SHOWN.has(f.aspect))
              .slice(0, 14)
              .map((f) => (
                <div key={`${f.aspect} ${f.key}`}>
                  <dt>{aspectText(f.aspect as Aspect, f.key.split('|'), language)}</dt>
                  <dd>
                    {f.text}
                    <Source mark={f.source} />
                    <br />
                    <span className="small quiet">
                      <ActLink id={f.act} names={data.names} article={f.article} />
                    </span>
                  </dd>
                </div>
              ))}
          </dl>
        </>
      )}
    </Answered>
  );
};

/** The panel. */
export const UnitPanel = ({ id }: { readonly id: string | undefined }) =>
  id === undefined ? null : (
    <aside className={style['panel']}>
      <Glance id={id} />
    </aside>
  );
