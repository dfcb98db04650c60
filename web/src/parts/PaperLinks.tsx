/** The papers of an act, a draft or a report, each as a file for Word and one to print. */
import { COMMON } from '../words/common.ts';
import { useText } from '../words/text.ts';
import { FileLink } from './FileLink.tsx';
import style from './PaperLinks.module.css';

/** A paper by what it is called, and its address without the form of file. */
export type PaperLink = readonly [name: string, address: string];

const FORMS = [
  ['docx', 'Word'],
  ['pdf', 'PDF'],
] as const;

const addressOf = (address: string, form: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}form=${form}`;

/** The disclosure. */
export const PaperLinks = ({ papers }: { readonly papers: readonly PaperLink[] }) => {
  const say = useText(COMMON);
  return (
    <details className={style['papers']}>
      <summary>{say('papers')}</summary>
      <ul>
        {papers.map(([name, address]) => (
          <li key={name}>
            <span>{name}</span>
            {FORMS.map(([form, text]) => (
              <FileLink key={form} address={addressOf(address, form)} label={`${name}, ${text}`}>
                {text}
              </FileLink>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The papers of an act or a draft at its address, in the order in which they are written. */
export const usePapersOf = (address: string): readonly PaperLink[] => {
  const say = useText(COMMON);
  return (['submission', 'act', 'list', 'handover'] as const).map((kind) => [
    say(`paper-${kind}`),
    `${address}/paper?kind=${kind}`,
  ]);
};
