import { Ajv2020 } from 'ajv/dist/2020.js';
import fromAjvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actJsonSchema, fieldsAt } from './json-schema.ts';
import { OPERATION_NAMES } from './operation-schema.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
fromAjvFormats.default(ajv);
const validate = ajv.compile(actJsonSchema());

const sample = (operation: string): unknown =>
  parse(`act: qd-1
type: decision
title: Về việc
issuer: Thành ủy
signed: 2018-09-20
source: {mark: A, note: trang 3}
basis: [{act: nq-18}, Nghị quyết 18-NQ/TW]
articles:
  - article: 1
    do:
      - ${operation}
`);

describe('actJsonSchema', () => {
  it('is draft 2020-12 and takes what act files say', () => {
    expect(actJsonSchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    validate(
      sample(
        'consolidate: {sources: [a, {unit: b, rest: true}], into: {unit: c, name: C, kind: ward}}',
      ),
    );
    expect(validate.errors).toBeNull();
    validate(sample('correct: {act: a, article: 1, do: [{undo: {act: b}}]}'));
    expect(validate.errors).toBeNull();
  });

  it.each([
    'dissolve: {unit: Phòng}',
    'disolve: {unit: a}',
    '{dissolve: {unit: a}, undo: {act: b}}',
    '{}',
    'correct: {act: a, article: 1, do: [{undo: {}}]}',
  ])('refuses %s', (operation) => {
    expect(validate(sample(operation))).toBe(false);
  });

  it('describes its main fields in Vietnamese and English', () => {
    const { properties = {} } = actJsonSchema();
    expect(properties['signed']?.description).toBe('Ngày ký — Date signed');
    expect(Object.values(properties).every((p) => p.description?.includes(' — '))).toBe(true);
  });

  it('knows the fields at a path, through choices and recursion', () => {
    expect(fieldsAt(['articles', 0, 'do', 0])).toEqual(OPERATION_NAMES);
    expect(fieldsAt(['articles', 0, 'do', 0, 'correct', 'do', 1, 'undo'])).toEqual(['act']);
    expect(fieldsAt(['source'])).toEqual(['mark', 'note']);
  });
});
