/** The workbooks that can be filled in, each to be downloaded. */
import { TEMPLATES } from '../../../src/words/intake-columns.ts';
import { inLanguage } from '../../../src/words/language.ts';
import { useLanguage } from '../words/text.ts';
import { FileLink } from './FileLink.tsx';

/** The list. */
export const TemplateLinks = () => {
  const language = useLanguage();
  return (
    <ul>
      {TEMPLATES.map(([id, words]) => (
        <li key={id}>
          <FileLink address={`/api/v1/intake/templates/${id}`}>
            {inLanguage(language, words)}
          </FileLink>
        </li>
      ))}
    </ul>
  );
};
