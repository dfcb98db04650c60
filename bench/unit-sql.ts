/** The page of a unit as the best SQL over the same tables would read it by hand: one statement, one round trip. */
import { lineKey } from '../src/adapters/postgres/line-key.ts';
import type { Database, Row } from '../src/adapters/postgres/database.ts';

const OWN = ['unit_life', 'unit_name', 'unit_type'] as const;
const BY_UNIT = [
  'unit_superior',
  'unit_code',
  'quota',
  'funding',
  'mandate',
  'post',
  'person',
  'premises',
] as const;

const select = (table: string, where: string): string =>
  `select '${table}' as aspect, to_jsonb(t) as fact from ${table} t
   where ${where} and register = $2 and valid @> $3::date
     and known_from <= $4`;

const STATEMENT = [
  ...OWN.map((t) => select(t, 'line = $1')),
  select('territory', 'line = $1'),
  select('population', 'line = $1'),
  ...BY_UNIT.map((t) => select(t, 'unit_key = $1')),
  `select 'tenure', to_jsonb(n) from post p join tenure n on n.post_key = p.line and n.register = p.register
   where p.unit_key = $1 and p.register = $2 and p.valid @> $3::date and n.valid @> $3::date
     and n.known_from <= $4`,
  `select 'child', to_jsonb(s) from unit_superior s
   where s.superior_key = $1 and s.register = $2 and s.valid @> $3::date and s.known_from <= $4`,
].join(' union all ');

/** Reads it. */
export const unitBySql = (
  database: Database,
  unit: string,
  day: string,
  known: string,
): Promise<Row[]> => database.query(STATEMENT, [lineKey(unit), 1, day, known]);
