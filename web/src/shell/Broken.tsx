/** What is shown when a page itself fails. */
import { Failed } from '../parts/Answered.tsx';

/** The page; trying again loads it anew. */
export const Broken = ({ error }: { readonly error: Error }) => (
  <Failed
    whole
    error={error}
    retry={() => {
      location.reload();
    }}
  />
);
