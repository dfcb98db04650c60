/** Templates of papers: the office's own Word files in place of the program's form. For administrators. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { instantText, inLanguage } from '../../../../src/words/language.ts';
import type { Instant } from '../../../../src/domain/time/instant.ts';
import {
  LADDER_WORDS,
  PART_FIELDS,
  TEMPLATE_KIND_WORDS,
  TEXT_FIELDS,
} from '../../../../src/words/papers/template-fields.ts';
import { type Answer, send } from '../../api/client.ts';
import { usePlain } from '../../api/use-api.ts';
import { Answered, Failed } from '../../parts/Answered.tsx';
import { FileLink } from '../../parts/FileLink.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useLanguage, useText } from '../../words/text.ts';
import style from './Templates.module.css';
import { TEMPLATES } from './templates-words.ts';

type Template = Answer<'/api/v1/paper-templates'>['data'][number];

const addressOf = ({ kind, ladder }: Template): string =>
  `/api/v1/paper-templates/${kind}/${ladder}`;

const Row = ({ template }: { readonly template: Template }) => {
  const say = useText(TEMPLATES);
  const language = useLanguage();
  const client = useQueryClient();
  const { kind, ladder, file, at } = template;
  const setting = useMutation({
    mutationFn: async (sent: File | undefined) => {
      const address = addressOf(template);
      if (!sent) return send('DELETE', address, undefined, language);
      return send('PUT', `${address}?file=${encodeURIComponent(sent.name)}`, sent, language, {
        type: 'application/octet-stream',
      });
    },
    onSuccess: () => client.invalidateQueries(),
  });
  const what = `${inLanguage(language, TEMPLATE_KIND_WORDS[kind])}, ${inLanguage(language, LADDER_WORDS[ladder])}`;
  return (
    <tr>
      <th scope="row">{inLanguage(language, TEMPLATE_KIND_WORDS[kind])}</th>
      <td>{inLanguage(language, LADDER_WORDS[ladder])}</td>
      <td>
        {file === null || at === null ? (
          <span className="quiet">{say('own')}</span>
        ) : (
          say('since', { file, at: instantText(at as Instant, language) })
        )}
      </td>
      <td data-screen>
        <span className={style['deeds']}>
          <FileLink address={addressOf(template)} label={say('takeOf', { what })}>
            {say('take')}
          </FileLink>
          <label className={style['file']}>
            <input
              type="file"
              accept=".docx"
              aria-label={say('replaceOf', { what })}
              disabled={setting.isPending}
              onChange={(event) => {
                const [sent] = event.target.files ?? [];
                if (sent) setting.mutate(sent);
                event.target.value = '';
              }}
            />
            <span aria-hidden="true">{say('replace')}</span>
          </label>
          {file !== null && (
            <button
              type="button"
              disabled={setting.isPending}
              onClick={() => {
                setting.mutate(undefined);
              }}
            >
              {say('back')}
            </button>
          )}
        </span>
        {setting.isSuccess && <p role="status">{say('changed')}</p>}
        {setting.error && <Failed error={setting.error} />}
      </td>
    </tr>
  );
};

/** The page. */
export const TemplatesPage = () => {
  const say = useText(TEMPLATES);
  const language = useLanguage();
  const query = usePlain('/api/v1/paper-templates');
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <Answered query={query}>
        {({ data }) => (
          <div className={style['scroll']} role="region" aria-label={say('title')} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('kind')}</th>
                  <th scope="col">{say('ladder')}</th>
                  <th scope="col">{say('used')}</th>
                  <td data-screen />
                </tr>
              </thead>
              <tbody>
                {data.map((template) => (
                  <Row key={`${template.kind} ${template.ladder}`} template={template} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answered>
      <section aria-labelledby="places">
        <h2 id="places">{say('places')}</h2>
        <p className="quiet">{say('placesLead', { so: '{{SO}}' })}</p>
        <dl className={style['places']}>
          {[...Object.entries(TEXT_FIELDS), ...Object.entries(PART_FIELDS)].map(([name, both]) => (
            <div key={name}>
              <dt>
                <code>{`{{${name}}}`}</code>
              </dt>
              <dd>
                {inLanguage(language, both)}
                {name in PART_FIELDS && <span className="quiet small"> ({say('alone')})</span>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
};
