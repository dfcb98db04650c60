/** What a line of the trail is about, with a way there. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Answer } from '../../api/client.ts';

type Line = Answer<'/api/v1/audit'>['data'][number];

const WAYS = {
  unit: '/units/$id',
  function: '/functions/$id',
  person: '/people/$id',
  act: '/acts/$id',
  draft: '/drafts/$id',
  article: '/articles/$id',
  consultation: '/consultations/$id',
} as const;

/** The name; a bare id where it has no page. */
export const TrailWay = ({ about, subject }: Pick<Line, 'about' | 'subject'>): ReactNode => {
  if (!about) return subject === null ? null : <code>{subject}</code>;
  const { kind, id, text } = about;
  if (kind === 'account') return <Link to="/accounts">{text}</Link>;
  if (kind === 'table')
    return (
      <Link to="/tables/$code" params={{ code: id }} search>
        {text}
      </Link>
    );
  return (
    <Link to={WAYS[kind]} params={{ id }} search>
      {text}
    </Link>
  );
};
