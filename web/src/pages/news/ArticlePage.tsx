/** One article: written, and taken along its way. */
import { useParams } from '@tanstack/react-router';
import { usePlain } from '../../api/use-api.ts';
import { Answered } from '../../parts/Answered.tsx';
import { ArticleForm } from './ArticleForm.tsx';
import type { ArticleGiven } from './article-given.ts';

const EMPTY: ArticleGiven = {
  id: 0,
  revisions: 0,
  title: '',
  section: '',
  state: 'writing',
  language: 'vi',
  lead: '',
  body: { type: 'doc', content: [] },
  byline: '',
  sources: [],
  related: [],
  steps: [],
  mayWrite: true,
  returned: null,
  notice: null,
  hotUntil: null,
  featuredUntil: null,
  history: [],
  publications: [],
};

const Known = ({ id }: { readonly id: string }) => {
  const query = usePlain('/api/v1/portal/articles/{id}', { id });
  return <Answered query={query}>{({ data }) => <ArticleForm key={id} given={data} />}</Answered>;
};

/** The page. */
export const ArticlePage = () => {
  const { id } = useParams({ from: '/articles/$id' });
  return id === 'new' ? <ArticleForm key="new" given={EMPTY} /> : <Known key={id} id={id} />;
};
