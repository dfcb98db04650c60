import { hectares, persons, unit } from '../../shape/scalars.ts';
import { type OperationOf, field, often, operationShape } from '../../shape/shape.ts';

/** How much land or how many people a territory has, as a survey, a census or a published record says. */
export const shape = operationShape(
  'survey',
  {
    label: ['Ghi diện tích, dân số theo đo đạc, thống kê', 'Record a survey'],
    group: 'territory',
    about: [
      'Diện tích, dân số của một đơn vị theo đo đạc, thống kê hoặc hồ sơ công bố; không ai giao cho ai. Phần chưa rõ trước đó của đơn vị ấy không còn ý nghĩa.',
      'How much land and how many people a unit has by a survey, a census or a published record; nobody gives anything to anybody. What stood open in them is open no more.',
    ],
  },
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    area: often(hectares, 'Diện tích, ha', 'Area, hectares'),
    population: often(persons, 'Dân số, người', 'Population, persons'),
  },
);

/** Record a survey (đo đạc, thống kê), as an act writes it. */
export type Survey = OperationOf<typeof shape>;
