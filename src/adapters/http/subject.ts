/** What an entry is about, as a thing that has a page. */
import type { Entry } from '../../domain/register/entry.ts';
import type { Ref } from '../../domain/register/ids.ts';

/** The unit, function or person that a reader would open to see more; `null` where there is none. */
export const subjectOf = ({ aspect, key, value }: Entry): Ref | null => {
  if (aspect === 'function' || aspect === 'mandate') return `function:${key[0]}`;
  if (aspect === 'person' || aspect === 'person.origin') return `person:${key[0]}`;
  if (aspect === 'tenure' || aspect === 'tenure.standing') return `person:${String(key.at(1))}`;
  if (aspect === 'post' || aspect === 'premises')
    return value !== null && 'unit' in value ? `unit:${value.unit}` : null;
  if (aspect === 'succession') return `unit:${String(key.at(1))}`;
  if (
    aspect === 'dual-office' ||
    aspect === 'post.standing' ||
    aspect === 'open-item' ||
    aspect === 'figure' ||
    aspect === 'law.rule'
  )
    return null;
  return `unit:${key[0]}`;
};
