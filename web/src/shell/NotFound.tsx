/** An address that the desk does not have. */
import { SHELL } from './shell-words.ts';
import { useText } from '../words/text.ts';

/** The page. */
export const NotFound = () => {
  const say = useText(SHELL);
  return (
    <>
      <h1>{say('notFound')}</h1>
      <p>{say('notFoundHelp')}</p>
    </>
  );
};
