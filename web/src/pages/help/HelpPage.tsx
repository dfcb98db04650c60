/** What is done where. */
import { PageHead } from '../../parts/PageHead.tsx';
import { useText } from '../../words/text.ts';
import { HELP } from './help-words.ts';
import style from './Help.module.css';

const PARTS = [
  ['look', ['look1', 'look2', 'look3']],
  ['fill', ['fill1', 'fill2']],
  ['draft', ['draft1', 'draft2', 'draft3']],
  ['paper', ['paper1', 'paper2']],
  ['keys', ['keys1', 'keys2']],
] as const;

/** The page. */
export const HelpPage = () => {
  const say = useText(HELP);
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} />
      <div className={style['parts']}>
        {PARTS.map(([title, lines]) => (
          <section key={title} aria-labelledby={title}>
            <h2 id={title}>{say(title)}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{say(line)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
};
