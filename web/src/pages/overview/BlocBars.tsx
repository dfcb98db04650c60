/** Bodies by bloc as bars; a list, so that it reads without the picture. */
import { Link } from '@tanstack/react-router';
import type { Bloc } from '../../../../src/domain/register/kinds.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { numberText } from '../../../../src/words/language.ts';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import style from './Overview.module.css';

/** The bars, each opening the structure of its bloc. */
export const BlocBars = ({ bodies }: { readonly bodies: Readonly<Record<string, number>> }) => {
  const language = useLanguage();
  const say = useText(COMMON);
  const most = Math.max(1, ...Object.values(bodies));
  return (
    <ul role="list" className={style['bars']}>
      {Object.entries(bodies).map(([bloc, n]) => {
        const joint = bloc === 'joint';
        const name = joint ? say('joint') : labelOf('bloc', bloc as Bloc, language);
        return (
          <li key={bloc}>
            <span>
              {joint ? (
                name
              ) : (
                <Link to="/structure" search={(now) => ({ ...now, bloc })}>
                  {name}
                </Link>
              )}
            </span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(n / most) * 100} height="10" data-bloc={bloc} />
            </svg>
            <strong>{numberText(n, language)}</strong>
          </li>
        );
      })}
    </ul>
  );
};
