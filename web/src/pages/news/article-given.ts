/** An article at the desk. */
import type { Answer } from '../../api/client.ts';

/** An article as the form begins with it. */
export type ArticleGiven = Omit<
  Answer<'/api/v1/portal/articles/{id}'>['data'],
  'changed' | 'by' | 'from' | 'sectionName'
>;
