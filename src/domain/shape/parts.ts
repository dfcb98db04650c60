/** Parts that operations are made of: things to be, ends, and how reshaped units give what they hold. */
import {
  autonomy,
  bloc,
  code,
  deadline,
  endWord,
  flag,
  fundingSource,
  hectares,
  hierarchy,
  holding,
  formText,
  kind,
  longText,
  moneyAYear,
  persons,
  places,
  pool,
  rank,
  ratio,
  role,
  superior,
  text,
  unit,
  use,
} from './scalars.ts';
import { POSITION_GROUPS } from '../register/vocabulary.ts';
import {
  type Read,
  field,
  fields,
  list,
  maybe,
  newThing,
  often,
  table,
  thing,
  word,
} from './shape.ts';

/** A function as an establishing act writes it: name and field where the register does not know it yet. */
export const functionSpec = fields(
  {
    function: field(thing('function'), 'Nhiệm vụ', 'Function'),
    name: maybe(text, 'Tên nhiệm vụ mới', 'Name of a new function'),
    field: maybe(text, 'Lĩnh vực', 'Field'),
    role: maybe(role, 'Chủ trì hoặc phối hợp', 'Lead or support'),
  },
  { part: ['nhiệm vụ được giao', 'function given'] },
);
/** A function as an establishing act writes it. */
export type FunctionSpec = Read<typeof functionSpec>;

/** What a scheme says of a post beside its title, rank and places. */
const positionSpec = fields({
  code: maybe(text, 'Mã vị trí', 'Code'),
  group: maybe(word('positionGroup', POSITION_GROUPS), 'Nhóm', 'Group'),
  grade: maybe(text, 'Ngạch, hạng, bậc', 'Band of grades'),
  description: maybe(longText, 'Mô tả công việc', 'What it does'),
  competence: maybe(longText, 'Khung năng lực', 'What it takes'),
  basis: maybe(text, 'Căn cứ xác định số người', 'By what its number was reckoned'),
});

/** Fields of a post to be. */
export const postFields = {
  post: field(newThing('post', 'title', 'unit'), 'Chức danh', 'Post'),
  title: field(text, 'Tên chức danh', 'Title of the post'),
  rank: field(rank, 'Cấp trưởng, cấp phó, nhân viên', 'Rank'),
  places: often(places, 'Số chỗ', 'Places'),
  position: maybe(positionSpec, 'Vị trí việc làm', 'Job position'),
};
/** A post to be. */
export const postSpec = fields(postFields, { part: ['chức danh mới', 'post to be'] });
/** A post as an establishing act writes it. */
export type PostSpec = Read<typeof postSpec>;

/** Fields of premises to be. */
export const premisesFields = {
  premises: field(newThing('premises', 'name', 'unit'), 'Trụ sở, điểm trường', 'Premises'),
  name: field(text, 'Tên trụ sở, điểm trường', 'Name of the premises'),
  use: field(use, 'Công năng', 'Use'),
};
/** Premises to be. */
const premisesSpec = fields(premisesFields, {
  part: ['trụ sở, điểm trường mới', 'premises to be'],
});
/** Premises as an establishing act writes them. */
export type PremisesSpec = Read<typeof premisesSpec>;

/** Fields of a unit to be. */
export const unitFields = {
  unit: field(newThing('unit', 'name'), 'Mã đơn vị', 'Id of the unit'),
  name: field(text, 'Tên đơn vị', 'Name of the unit'),
  short: maybe(text, 'Tên viết tắt', 'Short name'),
  kind: field(kind, 'Loại đơn vị', 'Kind of unit'),
  form: maybe(formText, 'Loại hình cụ thể', 'What it is called more closely'),
  blocs: maybe(list(bloc), 'Khối (nếu khác khối của loại)', 'Blocs (else that of the kind)'),
  code: maybe(code, 'Mã đơn vị hành chính', 'Administrative code'),
  orgCode: maybe(code, 'Mã định danh điện tử', 'Electronic organisation code'),
  superior: often(superior, 'Cấp trên hành chính', 'Administrative superior'),
  superiors: maybe(
    table(hierarchy, superior),
    'Cấp trên theo từng hệ thống',
    'Superiors by hierarchy',
  ),
  pilot: maybe(
    fields({
      model: field(text, 'Mô hình', 'Model'),
      until: maybe(deadline, 'Thí điểm đến ngày', 'On trial until'),
    }),
    'Thí điểm',
    'Pilot',
  ),
  charter: maybe(longText, 'Chức năng, nhiệm vụ', 'Charter'),
  autonomy: maybe(
    fields({
      class: field(autonomy, 'Mức tự chủ tài chính 1–4', 'Autonomy class 1–4'),
      ratio: maybe(ratio, 'Tỷ lệ tự bảo đảm, 0 đến 1', 'Share self-financed, 0 to 1'),
    }),
    'Tự chủ',
    'Autonomy',
  ),
  quota: maybe(table(pool, persons), 'Biên chế giao theo nguồn', 'Quota by pool'),
  funding: maybe(table(fundingSource, moneyAYear), 'Kinh phí, đồng một năm', 'Funding, VND a year'),
  area: maybe(hectares, 'Diện tích, ha', 'Area, hectares'),
  population: maybe(persons, 'Dân số, người', 'Population, persons'),
  functions: maybe(list(functionSpec), 'Nhiệm vụ', 'Functions'),
  posts: maybe(list(postSpec), 'Chức danh', 'Posts'),
  premises: maybe(list(premisesSpec), 'Trụ sở, điểm trường', 'Premises'),
};
/** A unit to be. */
export const unitSpec = fields(unitFields, { part: ['đơn vị mới', 'unit to be'] });
/** A unit as an establishing act writes it. By default it is in the bloc of its kind. */
export type UnitSpec = Read<typeof unitSpec>;

/** A named end: a word, or with deadline, receiver outside the register and note. */
export const namedEnd = fields(
  {
    end: field(endWord, 'Kết thúc', 'End'),
    until: maybe(deadline, 'Thời hạn', 'Deadline'),
    into: maybe(text, 'Vào đâu', 'Into what'),
    receiver: often(text, 'Nơi nhận ngoài sổ bộ', 'Receiver outside the register'),
    note: maybe(text, 'Ghi chú', 'Note'),
  },
  { part: ['kết thúc', 'named end'], short: 'end' },
);

/** Where a holding goes: to a unit, or to a named end. */
const placement = fields(
  {
    holding: field(holding, 'Cái gì', 'What'),
    to: often(unit, 'Về đơn vị', 'To the unit'),
    end: often(namedEnd, 'Kết thúc', 'End'),
  },
  { part: ['nơi đến', 'placement'], oneOf: ['to', 'end'] },
);
/** Where holdings go. */
export const placements = list(placement);

/** A source of a merger: all that it holds, only some, all but some, or what is left (then it ends). */
export const mergeSource = fields(
  {
    unit: field(unit, 'Đơn vị', 'Unit'),
    only: maybe(list(holding), 'Chỉ những thứ này', 'Only these'),
    except: maybe(list(holding), 'Trừ những thứ này', 'All but these'),
    rest: maybe(flag, 'Phần còn lại', 'What is left'),
  },
  { part: ['bên góp', 'source of a merger'], short: 'unit' },
);
/** What a reshaped unit gives. */
export type MergeSource = Read<typeof mergeSource>;

/** Clauses common to operations that hand functions over. */
export const handing = {
  role: often(role, 'Chủ trì hoặc phối hợp', 'Lead or support'),
  keepsSupport: often(flag, 'Bên giao tiếp tục phối hợp', 'The giver goes on in support'),
};
/** Clauses common to operations that hand functions over. */
export type Handing = Read<{ readonly is: 'fields'; readonly fields: typeof handing }>;

/** Clauses common to operations that move all that a unit holds. */
export const moves = {
  everything: often(
    word('everything', ['follows']),
    'Mọi thứ đi theo về đơn vị tương ứng',
    'Everything that serves it follows to the counterparts',
  ),
  placements: maybe(placements, 'Đi đâu', 'Where things go'),
};
/** Clauses common to operations that move all that a unit holds. */
export type Moves = Read<{ readonly is: 'fields'; readonly fields: typeof moves }>;
