/** Writes an act as YAML, in one canonical form: what `readAct` reads is the same act again. */
import { Document, isMap, isScalar, visit } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { Act } from '../../domain/acts/act.ts';
import { actForm } from '../../domain/acts/act-form.ts';
import { actSchema } from './act-schema.ts';

/** Width at which long text is folded. */
const WIDTH = 100;

/** Longest record that is written on one line, braces and indentation aside. */
const ONE_LINE = 80;

/** Depth of the fields of an article: what lies above is always written field by field. */
const ARTICLE_DEPTH = 6;

/** Whether a record is of single values only and short enough for one line. */
const fitsOneLine = (map: YAMLMap): boolean => {
  let length = 0;
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !isScalar(value)) return false;
    const text = String(value.value);
    if (text.includes('\n')) return false;
    length += String(key.value).length + text.length + 4;
  }
  return length <= ONE_LINE;
};

/**
 * The act as YAML text. Fields stand in the order of the schema, whatever order the act has them in; short
 * forms are used where they say as much.
 */
export const writeAct = (act: Act): string => {
  const form = actForm(act);
  const ordered = actSchema.safeParse(form);
  const document = new Document(ordered.success ? actForm(ordered.data) : form, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Map: (_key, map, ancestors) => {
      if (ancestors.length >= ARTICLE_DEPTH && isMap(map) && fitsOneLine(map)) map.flow = true;
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
};
