/** The history of a thing that is not a unit: a function or a person. */
import type { ReactNode } from 'react';
import type { Answer } from '../../api/client.ts';
import { HistoryTable } from '../../parts/HistoryTable.tsx';
import { PageHead } from '../../parts/PageHead.tsx';

/** What the service answers for such a thing. */
type History = Answer<'/api/v1/functions/{id}'>['data'];

/** The page. */
export const ThingPage = ({
  title,
  lead,
  history,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly history: History;
  readonly children?: ReactNode;
}) => (
  <>
    <PageHead title={title} lead={lead} />
    {children}
    <HistoryTable
      rows={history.rows.filter((r) => r.recorded.to === undefined)}
      names={history.names}
    />
  </>
);
