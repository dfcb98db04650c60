/** What an entry is about, as a thing that has a page. */
import type { KeyPart } from '../../domain/register/aspect.ts';
import { aspectOf } from '../../domain/register/aspects.ts';
import type { Entry } from '../../domain/register/entry.ts';
import type { Ref } from '../../domain/register/ids.ts';

/** The unit, function or person that a reader would open to see more; `null` where there is none. */
export const subjectOf = ({ aspect, key, value }: Entry): Ref | null => {
  if (aspect === 'function' || aspect === 'mandate') return `function:${key[0]}`;
  const { personal } = aspectOf(aspect);
  const parts: readonly KeyPart[] = aspectOf(aspect).key;
  if (personal)
    return `person:${String(key.at(parts.findIndex(({ column }) => column === 'person')))}`;
  if (aspect === 'post' || aspect === 'premises')
    return value !== null && 'unit' in value ? `unit:${value.unit}` : null;
  if (aspect === 'succession') return `unit:${String(key.at(1))}`;
  if (
    aspect === 'dual-office' ||
    aspect === 'post.standing' ||
    aspect === 'post.position' ||
    aspect === 'open-item' ||
    aspect === 'figure' ||
    aspect === 'act.standing' ||
    aspect === 'law.rule'
  )
    return null;
  return `unit:${key[0]}`;
};
