/** A code names one living unit of its system at a time (QĐ 124/2004/QĐ-TTg). */
import type { Finding } from '../acts/finding.ts';
import type { CodeSystem } from '../register/aspects.ts';
import { type Facts, timeline } from '../register/facts.ts';
import type { UnitId } from '../register/ids.ts';
import { codeMention } from '../register/references.ts';
import { intersect } from '../time/period.ts';
import type { Touched } from './touched.ts';

export const checkCodes = (facts: Facts, touched: readonly Touched[]): readonly Finding[] => {
  const mine = touched.filter((t) => t.aspect === 'unit.code');
  if (mine.length === 0) return [];
  const findings: Finding[] = [];
  for (const { key } of mine) {
    const [unit, system] = key as readonly [UnitId, CodeSystem];
    for (const fact of timeline(facts, 'unit.code', [unit, system])) {
      for (const other of facts.referring(codeMention(system, fact.value.code), 'unit.code')) {
        if (other[0] === unit) continue;
        for (const rival of timeline(facts, 'unit.code', other)) {
          const over = rival.value.code === fact.value.code ? intersect(fact, rival) : undefined;
          if (over)
            findings.push({
              code: 'code-in-use',
              text: fact.value.code,
              units: [unit, other[0]],
              over,
              severity: 'error',
            });
        }
      }
    }
  }
  return findings;
};
