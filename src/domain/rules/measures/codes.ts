/** Codes that several units bear (QĐ 124/2004/QĐ-TTg). */
import type { CodeSystem } from '../../register/aspects.ts';
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
