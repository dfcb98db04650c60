/** A country of communes in a register and as rows of a sheet. */
import type { Aspect, Key, Value } from '../src/domain/register/aspects.ts';
import type { Entry } from '../src/domain/register/entry.ts';
import type { ActId } from '../src/domain/register/ids.ts';
import { MemoryFacts } from '../src/domain/register/memory-facts.ts';
import { day } from '../src/domain/time/day.ts';

const OFFICES = ['van-phong', 'kinh-te', 'van-hoa', 'hanh-chinh-cong'];

/** One row of a sheet: a body with its commune and province, its deputies and its staff. */
export interface CountryRow {
  readonly province: number;
  readonly commune: number;
  readonly deputies: number;
  readonly staff: number;
}

/**
 * The country, as a register and as rows. `staffed`: every place of a head and of staff has its person, who was appointed.
 */
export const country = (
  communes: number,
  staffed = false,
): { facts: MemoryFacts; rows: readonly CountryRow[] } => {
  const facts = new MemoryFacts();
  const rows: CountryRow[] = [];
  const put = <A extends Aspect>(aspect: A, key: Key<A>, value: Value<A>): void => {
    const entry: Entry<A> = {
      aspect,
      key,
      value,
      day: day('2025-07-01'),
      act: 'mo' as ActId,
      article: '1',
      seq: 1,
      step: facts.size,
      ordinal: 0,
      known: 1,
      source: { mark: 'model' },
    };
    facts.add(entry);
  };
  const unit = (id: string, kind: string, superior?: string): void => {
    put('unit.life', [id as never], { born: 'opening' });
    put('unit.name', [id as never], { name: id });
    put('unit.type', [id as never], { kind: kind as never, blocs: ['state'] });
    if (superior !== undefined)
      put('unit.superior', [id as never, 'administrative'], { superior: superior as never });
  };
  const post = (
    id: string,
    holder: string,
    rank: 'head' | 'deputy' | 'staff',
    places: number,
  ): void => {
    put('post', [id as never], { unit: holder as never, title: id, rank, places });
  };
  /** A school of the commune with what was counted of it, and the children of the commune. */
  const schooled = (n: number, ward: string): void => {
    const school = `truong-${n}`;
    unit(school, 'school', `ubnd-${n}`);
    put('post', [`gv-${n}` as never], {
      unit: school as never,
      title: 'Giáo viên',
      rank: 'staff',
      places: 30,
    });
    for (const grade of [1, 2, 3, 4, 5] as const) {
      put('unit.statistic', [school as never, `classes.grade-${grade}`], { value: 4 });
      put('unit.statistic', [school as never, `pupils.grade-${grade}`], { value: 120 + (n % 20) });
    }
    put('unit.statistic', [ward as never, 'children.6-10'], { value: 700 });
    put('unit.statistic', [ward as never, 'enrolled.6-10'], { value: 690 });
    put('unit.statistic', [ward as never, 'invested-budget'], { value: 1_000_000_000 });
  };
  /** What befell a person. */
  const recorded = (person: string, post: string, isHead: boolean): void => {
    put('person.evaluation', [person as never, '2025'], { grade: 'good' });
    put('person.training', [person as never, day('2025-07-01')], {
      title: 'Lớp',
      level: 'province',
      kind: 'professional',
      to: day('2025-08-01'),
    });
    if (isHead) put('post.successor', [post as never, person as never], { round: '2025-2030' });
  };
  for (let n = 0; n < communes; n += 1) {
    const province = Math.floor(n / 100);
    if (n % 100 === 0) {
      unit(`tinh-${province}`, 'province');
      if (staffed)
        put('unit.target', [`tinh-${province}` as never, 'quota', day('2030-12-31')], {
          sense: 'cut',
          value: 10,
        });
    }
    const ward = `phuong-${n}`;
    unit(ward, 'ward', `tinh-${province}`);
    put('territory', [ward as never], { amount: 500 + (n % 700) });
    put('population', [ward as never], { amount: 12_000 + (n % 30_000) });
    unit(`dang-uy-${n}`, 'party-committee', ward);
    put('quota', [`dang-uy-${n}` as never, 'commune'], { amount: 17 });
    unit(`hdnd-${n}`, 'peoples-council', ward);
    unit(`ubnd-${n}`, 'peoples-committee', ward);
    put('quota', [`ubnd-${n}` as never, 'commune'], { amount: 3 });
    post(`pho-ubnd-${n}`, `ubnd-${n}`, 'deputy', 2);
    if (staffed) schooled(n, ward);
    for (const [i, office] of OFFICES.entries()) {
      const id = `${office}-${n}`;
      const deputies = 1 + ((n + i) % 3);
      const staff = 5 + ((n + i) % 6);
      unit(id, 'division', `ubnd-${n}`);
      put('quota', [id as never, 'commune'], { amount: staff });
      post(`truong-${id}`, id, 'head', 1);
      post(`pho-${id}`, id, 'deputy', deputies);
      post(`vien-${id}`, id, 'staff', staff);
      for (let p = 0; p < (staffed ? staff : 0); p += 1) {
        const person = `${id}-${p}`;
        const held = p === 0 ? `truong-${id}` : `vien-${id}`;
        put('person', [person as never], { unit: id as never, pool: 'commune' });
        put('tenure', [held as never, person as never], { mode: 'appointment', concurrent: false });
        recorded(person, held, p === 0);
      }
      if (staffed) put('unit.scheme', [id as never], { positions: 3, places: staff });
      rows.push({ province, commune: n, deputies, staff });
    }
  }
  return { facts, rows };
};
