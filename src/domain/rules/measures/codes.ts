/** Codes that several units bear (QĐ 124/2004/QĐ-TTg). */
import type { CodeSystem } from '../../register/vocabulary.ts';
import { type Facts, timeline } from '../../register/facts.ts';
import { type UnitId, ref } from '../../register/ids.ts';
import { codeMention } from '../../register/references.ts';
import { intersect } from '../../time/period.ts';
import type { Breach, Measure } from '../rule.ts';
import type { Touched } from '../touched.ts';

const rivalsOf = (facts: Facts, { key }: Touched): readonly Breach[] => {
  const [unit, system] = key as readonly [UnitId, CodeSystem];
  return timeline(facts, 'unit.code', [unit, system]).flatMap((fact) =>
    [...facts.referring(codeMention(system, fact.value.code), 'unit.code')]
      .filter(([other]) => other !== unit)
      .flatMap((other) =>
        timeline(facts, 'unit.code', other).flatMap((rival): Breach[] => {
          const over = rival.value.code === fact.value.code ? intersect(fact, rival) : undefined;
          const units = [ref('unit', unit), ref('unit', other[0])];
          return over
            ? [
                {
                  subject: ref('unit', unit),
                  says: { code: { text: fact.value.code }, units },
                  over,
                },
              ]
            : [];
        }),
      ),
  );
};

/** A code that another unit bears on the same days. */
export const codes: Measure = {
  about: 'unit',
  sees: ['unit.code'],
  find: (facts, touched) =>
    touched.filter((t) => t.aspect === 'unit.code').flatMap((line) => rivalsOf(facts, line)),
};

const beforeOf = (facts: Facts, { key }: Touched): readonly Breach[] => {
  const [unit, system] = key as readonly [UnitId, CodeSystem];
  return timeline(facts, 'unit.code', [unit, system]).flatMap((fact) =>
    [...facts.referring(codeMention(system, fact.value.code), 'unit.code')]
      .filter(
        ([other]) =>
          other !== unit &&
          facts.entries('succession', [other, unit]).every((e) => e.value === null),
      )
      .flatMap((other): Breach[] =>
        timeline(facts, 'unit.code', other).some(
          (earlier) => earlier.value.code === fact.value.code && earlier.to <= fact.from,
        )
          ? [
              {
                subject: ref('unit', unit),
                says: { code: { text: fact.value.code }, other: ref('unit', other[0]) },
                over: { from: fact.from, to: fact.to },
              },
            ]
          : [],
      ),
  );
};

/** A code that belonged to another unit before, which did not go into this one. */
export const codesOfOthers: Measure = {
  about: 'unit',
  sees: ['unit.code', 'succession'],
  find: (facts, touched) =>
    touched.filter((t) => t.aspect === 'unit.code').flatMap((line) => beforeOf(facts, line)),
};
