/** Where whoever made a table or a report, and whoever answers for it, sign on paper. */
import { useText } from '../words/text.ts';
import { COMMON } from '../words/common.ts';
import style from './Signatures.module.css';

/** The block; nothing of it is on a screen. */
export const Signatures = () => {
  const say = useText(COMMON);
  return (
    <div className={style['block']}>
      <div>
        <strong>{say('preparedBy')}</strong>
        <em>{say('signHere')}</em>
      </div>
      <div>
        <em>{say('placeAndDay')}</em>
        <strong>{say('headOfUnit')}</strong>
        <em>{say('signAndSeal')}</em>
      </div>
    </div>
  );
};
