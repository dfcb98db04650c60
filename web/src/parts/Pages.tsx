/** Going through a list page by page. */
import { COMMON } from '../words/common.ts';
import { useText } from '../words/text.ts';
import style from './Pages.module.css';

/** The buttons; nothing where one page holds all. */
export const Pages = ({
  page,
  limit,
  total,
  go,
}: {
  readonly page: number;
  readonly limit: number;
  readonly total: number;
  readonly go: (page: number) => void;
}) => {
  const say = useText(COMMON);
  if (total <= limit) return null;
  return (
    <p className={style['pages']} data-screen>
      <button
        type="button"
        disabled={page <= 1}
        onClick={() => {
          go(page - 1);
        }}
      >
        {say('previous')}
      </button>
      <span>
        {page}/{Math.ceil(total / limit)}
      </span>
      <button
        type="button"
        disabled={page * limit >= total}
        onClick={() => {
          go(page + 1);
        }}
      >
        {say('next')}
      </button>
    </p>
  );
};
