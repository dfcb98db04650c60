/** What stands above every printed page: whose register it is, of which day, and as known when. */
import type { Day } from '../../../src/domain/time/day.ts';
import { dayText, instantText } from '../../../src/words/language.ts';
import { useApi } from '../api/use-api.ts';
import { useLanguage, useText } from '../words/text.ts';
import style from './PaperHead.module.css';
import { SHELL } from './shell-words.ts';
import { useTimes } from './times.ts';

/** The line. */
export const PaperHead = () => {
  const say = useText(SHELL);
  const language = useLanguage();
  const { asAt, asKnown } = useTimes();
  const register = useApi('/api/v1/register');
  const days = useApi('/api/v1/days');
  const today = days.data?.data.today;
  const day = asAt ?? today;
  if (!register.data || day === undefined) return null;
  return (
    <p className={style['head']}>
      <strong>{register.data.data.title}</strong>
      {' · '}
      {say('paperDay', { day: dayText(day as Day, language) })}
      {asKnown !== undefined &&
        ` · ${say('paperKnown', { instant: instantText(asKnown, language) })}`}
      {' · '}
      {say('version', { n: register.data.version })}
    </p>
  );
};
