/** Every post that the draft concerns, and whether somebody has looked at it. */
import { completeness } from '../../../../../src/domain/drafting/review.ts';
import type { PostId } from '../../../../../src/domain/register/ids.ts';
import { labelOf } from '../../../../../src/words/labels.ts';
import { numberText } from '../../../../../src/words/language.ts';
import { namingAt } from '../../../../../src/words/naming.ts';
import { COMMON } from '../../../words/common.ts';
import { useLanguage, useText } from '../../../words/text.ts';
import { DRAFT } from '../draft-words.ts';
import style from '../Draft.module.css';
import type { Simulation } from './simulate.ts';

/** The tab. `setKept`: absent where the draft cannot be changed. */
export const PostsTab = ({
  simulation,
  kept,
  setKept,
}: {
  readonly simulation: Simulation;
  readonly kept: readonly PostId[];
  readonly setKept: ((kept: readonly PostId[]) => void) | undefined;
}) => {
  const say = useText(DRAFT);
  const common = useText(COMMON);
  const language = useLanguage();
  const { act, before, enactment, posts } = simulation;
  const [was, is] = [namingAt(before, act.effect), namingAt(enactment.after, act.effect)];
  const { reviewed, of } = completeness(posts);
  if (of === 0) return <p className="quiet">{say('noPosts')}</p>;
  const open = posts.filter((p) => p.mark === 'not-reviewed').map((p) => p.post);
  return (
    <>
      <div className={style['reviewed']}>
        <label>
          {say('reviewed', {
            n: numberText(reviewed, language),
            of: numberText(of, language),
          })}{' '}
          <progress value={reviewed} max={of} />
        </label>
        {setKept && open.length > 1 && (
          <button
            type="button"
            onClick={() => {
              setKept([...kept, ...open]);
            }}
          >
            {say('keepAll', { n: numberText(open.length, language) })}
          </button>
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{common('posts')}</th>
            <th scope="col">{say('mark')}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map(({ post, mark }) => {
            const what = (mark === 'created' ? is : was).name(`post:${post}`);
            return (
              <tr key={post}>
                <td>{what}</td>
                <td>
                  {setKept && (mark === 'not-reviewed' || mark === 'kept') ? (
                    <label className={style['keep']}>
                      <input
                        type="checkbox"
                        aria-label={say('keepWhat', { what })}
                        checked={mark === 'kept'}
                        onChange={() => {
                          setKept(
                            mark === 'kept' ? kept.filter((id) => id !== post) : [...kept, post],
                          );
                        }}
                      />
                      {labelOf('postMark', mark, language)}
                    </label>
                  ) : (
                    labelOf('postMark', mark, language)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
};
