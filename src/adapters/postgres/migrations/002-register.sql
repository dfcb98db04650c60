-- The register: acts, the entries they put on timelines, and the facts that follow from the entries.
--
-- Every table leads with the register it belongs to or carries it in its key, so that a register can be the unit of
-- distribution. Ids are text for people; `line` and the `…_key` columns are the first 16 bytes of the SHA-256 of the same
-- text, because a GiST index over uuid takes rows four times faster than one over text. Periods are half-open and always
-- end in a day or in 'infinity', never unbounded: [2020-01-01,) is not contained in [2020-01-01,infinity).

-- A register (sổ bộ) and where it stands.
create table register (
  id integer generated always as identity primary key,
  slug text collate "C" not null unique,
  title text not null,
  version integer not null default 0,
  hash text not null,
  recorded timestamptz(3)
);

-- Acts (văn bản) in the order of record. `body` is the canonical text that the hash covers.
create table act (
  register integer not null references register,
  seq integer not null,
  id text collate "C" not null,
  number text,
  body text not null,
  recorded timestamptz(3) not null,
  hash text not null,
  previous text not null,
  undone text collate "C",
  primary key (register, seq),
  constraint act_id unique (register, id)
);
create index on act (register, number);

-- Acts are append-only: the one thing that may come later is who undid them.
create function act_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (old.register, old.seq, old.id, old.number, old.body, old.recorded, old.hash, old.previous)
      is distinct from (new.register, new.seq, new.id, new.number, new.body, new.recorded, new.hash, new.previous)
  then
    raise exception 'acts are append-only' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger act_stays before update or delete on act for each row execute function act_stays();

-- Entries (bản ghi): the journal. `recorded_to` is 'infinity' while the entry stands; none is ever deleted.
-- Timelines are found by their `line`; where the key has two parts, by its first, `subject`; and by another thing that
-- the entry names, `object`. Open items name several units, in `objects`.
create table entry (
  register integer not null,
  version integer not null,
  place integer not null,
  aspect text collate "C" not null,
  line uuid not null,
  key text[] collate "C" not null,
  day date not null,
  value jsonb,
  ended jsonb,
  act text collate "C" not null,
  article text not null,
  seq integer not null,
  ordinal integer not null,
  source jsonb not null,
  recorded_from timestamptz(3) not null,
  recorded_to timestamptz(3) not null,
  retracted_by integer,
  subject text collate "C",
  object text collate "C",
  objects text[] collate "C",
  primary key (register, version, place),
  check ((recorded_to = 'infinity') = (retracted_by is null)),
  check (recorded_from < recorded_to)
);
create index on entry (register, line);
create index on entry (register, subject) where subject is not null;
create index on entry (register, object) where object is not null;
create index on entry (register, act);
create index on entry using gin (objects) where objects is not null;

-- Existence (Tồn tại).
create table unit_life (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  born text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table unit_life_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  born text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_life_superseded (line, register);

-- Name (Tên gọi).
create table unit_name (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  name text not null,
  short text,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (line, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create table unit_name_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  name text not null,
  short text,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_name_superseded (line, register);

-- Code (Mã số).
create table unit_code (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  system text collate "C" not null,
  unit_key uuid not null,
  code_key uuid not null,
  code text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  unique (code_key, register, valid without overlaps),
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on unit_code (unit_key, register);
create table unit_code_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  system text collate "C" not null,
  unit_key uuid not null,
  code_key uuid not null,
  code text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_code_superseded (line, register);
create index on unit_code_superseded (unit_key, register);

-- Kind and bloc (Loại hình, khối).
create table unit_type (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  kind text not null,
  blocs text[] not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (line, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create table unit_type_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  kind text not null,
  blocs text[] not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_type_superseded (line, register);

-- Superior (Cấp trên trực tiếp).
create table unit_superior (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  hierarchy text collate "C" not null,
  unit_key uuid not null,
  superior_key uuid not null,
  superior text collate "C" not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred,
  foreign key (superior_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on unit_superior (unit_key, register);
create index on unit_superior (superior_key, register);
create table unit_superior_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  hierarchy text collate "C" not null,
  unit_key uuid not null,
  superior_key uuid not null,
  superior text collate "C" not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_superior_superseded (line, register);
create index on unit_superior_superseded (unit_key, register);
create index on unit_superior_superseded (superior_key, register);

-- Charter (Chức năng, nhiệm vụ).
create table unit_charter (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  charter text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (line, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create table unit_charter_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  charter text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_charter_superseded (line, register);

-- Pilot model (Mô hình thí điểm).
create table unit_pilot (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  model text not null,
  until date,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (line, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create table unit_pilot_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  model text not null,
  until date,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_pilot_superseded (line, register);

-- Financial autonomy (Mức tự chủ tài chính).
create table unit_autonomy (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  "class" integer not null,
  ratio numeric,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (line, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create table unit_autonomy_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  "class" integer not null,
  ratio numeric,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_autonomy_superseded (line, register);

-- Job-position scheme (Đề án vị trí việc làm).
create table unit_scheme (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  positions integer not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (line, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create table unit_scheme_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  positions integer not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_scheme_superseded (line, register);

-- Area (Diện tích).
create table territory (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  hectares numeric not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (line, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create table territory_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  hectares numeric not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on territory_superseded (line, register);

-- Population (Dân số).
create table population (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  persons numeric not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (line, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create table population_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  persons numeric not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on population_superseded (line, register);

-- Assigned quota (Biên chế giao).
create table quota (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  pool text collate "C" not null,
  unit_key uuid not null,
  persons numeric not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on quota (unit_key, register);
create table quota_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  pool text collate "C" not null,
  unit_key uuid not null,
  persons numeric not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on quota_superseded (line, register);
create index on quota_superseded (unit_key, register);

-- Funding (Kinh phí).
create table funding (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  source text collate "C" not null,
  unit_key uuid not null,
  vnd_a_year numeric not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on funding (unit_key, register);
create table funding_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  source text collate "C" not null,
  unit_key uuid not null,
  vnd_a_year numeric not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on funding_superseded (line, register);
create index on funding_superseded (unit_key, register);

-- Function (Chức năng, nhiệm vụ).
create table function (
  register integer not null,
  line uuid not null,
  function text collate "C" not null,
  name text not null,
  "field" text,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table function_superseded (
  register integer not null,
  line uuid not null,
  function text collate "C" not null,
  name text not null,
  "field" text,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on function_superseded (line, register);

-- Mandate (Thực hiện nhiệm vụ).
create table mandate (
  register integer not null,
  line uuid not null,
  function text collate "C" not null,
  unit text collate "C" not null,
  function_key uuid not null,
  unit_key uuid not null,
  role text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (function_key, register, period valid) references function (line, register, period valid) deferrable initially deferred,
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on mandate (function_key, register);
create index on mandate (unit_key, register);
create table mandate_superseded (
  register integer not null,
  line uuid not null,
  function text collate "C" not null,
  unit text collate "C" not null,
  function_key uuid not null,
  unit_key uuid not null,
  role text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on mandate_superseded (line, register);
create index on mandate_superseded (function_key, register);
create index on mandate_superseded (unit_key, register);

-- Post (Chức danh, vị trí việc làm).
create table post (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  unit_key uuid not null,
  unit text collate "C" not null,
  title text not null,
  rank text not null,
  places integer not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on post (unit_key, register);
create table post_superseded (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  unit_key uuid not null,
  unit text collate "C" not null,
  title text not null,
  rank text not null,
  places integer not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on post_superseded (line, register);
create index on post_superseded (unit_key, register);

-- Dual office (Nhất thể hóa chức danh).
create table dual_office (
  register integer not null,
  line uuid not null,
  first_post text collate "C" not null,
  second_post text collate "C" not null,
  first_post_key uuid not null,
  second_post_key uuid not null,
  model text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (first_post_key, register, period valid) references post (line, register, period valid) deferrable initially deferred,
  foreign key (second_post_key, register, period valid) references post (line, register, period valid) deferrable initially deferred
);
create index on dual_office (first_post_key, register);
create index on dual_office (second_post_key, register);
create table dual_office_superseded (
  register integer not null,
  line uuid not null,
  first_post text collate "C" not null,
  second_post text collate "C" not null,
  first_post_key uuid not null,
  second_post_key uuid not null,
  model text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on dual_office_superseded (line, register);
create index on dual_office_superseded (first_post_key, register);
create index on dual_office_superseded (second_post_key, register);

-- Person (Nhân sự).
create table person (
  register integer not null,
  line uuid not null,
  person text collate "C" not null,
  unit_key uuid not null,
  unit text collate "C" not null,
  pool text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on person (unit_key, register);
create table person_superseded (
  register integer not null,
  line uuid not null,
  person text collate "C" not null,
  unit_key uuid not null,
  unit text collate "C" not null,
  pool text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on person_superseded (line, register);
create index on person_superseded (unit_key, register);

-- Home locality (Quê quán).
create table person_origin (
  register integer not null,
  line uuid not null,
  person text collate "C" not null,
  locality text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table person_origin_superseded (
  register integer not null,
  line uuid not null,
  person text collate "C" not null,
  locality text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on person_origin_superseded (line, register);

-- Tenure (Giữ chức vụ).
create table tenure (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  person text collate "C" not null,
  post_key uuid not null,
  person_key uuid not null,
  mode text not null,
  concurrent boolean not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (post_key, register, period valid) references post (line, register, period valid) deferrable initially deferred,
  foreign key (person_key, register, period valid) references person (line, register, period valid) deferrable initially deferred
);
create index on tenure (post_key, register);
create index on tenure (person_key, register);
create table tenure_superseded (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  person text collate "C" not null,
  post_key uuid not null,
  person_key uuid not null,
  mode text not null,
  concurrent boolean not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on tenure_superseded (line, register);
create index on tenure_superseded (post_key, register);
create index on tenure_superseded (person_key, register);

-- Premises (Trụ sở, điểm trường).
create table premises (
  register integer not null,
  line uuid not null,
  premises text collate "C" not null,
  unit_key uuid not null,
  unit text collate "C" not null,
  name text not null,
  use text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on premises (unit_key, register);
create table premises_superseded (
  register integer not null,
  line uuid not null,
  premises text collate "C" not null,
  unit_key uuid not null,
  unit text collate "C" not null,
  name text not null,
  use text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on premises_superseded (line, register);
create index on premises_superseded (unit_key, register);

-- Succession (Kế thừa).
create table succession (
  register integer not null,
  line uuid not null,
  predecessor text collate "C" not null,
  successor text collate "C" not null,
  relation text not null,
  share text,
  fraction numeric,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table succession_superseded (
  register integer not null,
  line uuid not null,
  predecessor text collate "C" not null,
  successor text collate "C" not null,
  relation text not null,
  share text,
  fraction numeric,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on succession_superseded (line, register);

-- Open item (Khoản chưa xác định).
create table open_item (
  register integer not null,
  line uuid not null,
  item text collate "C" not null,
  kind text not null,
  "of" text not null,
  from_unit text not null,
  to_units text[] not null,
  amount numeric not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table open_item_superseded (
  register integer not null,
  line uuid not null,
  item text collate "C" not null,
  kind text not null,
  "of" text not null,
  from_unit text not null,
  to_units text[] not null,
  amount numeric not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on open_item_superseded (line, register);

-- Published figure (Số liệu đã công bố).
create table figure (
  register integer not null,
  line uuid not null,
  figure text collate "C" not null,
  amount numeric not null,
  "of" numeric,
  period_from date not null,
  period_to date not null,
  note text,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table figure_superseded (
  register integer not null,
  line uuid not null,
  figure text collate "C" not null,
  amount numeric not null,
  "of" numeric,
  period_from date not null,
  period_to date not null,
  note text,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on figure_superseded (line, register);

