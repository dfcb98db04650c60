-- Statistic (Số liệu).
create table unit_statistic (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  statistic text collate "C" not null,
  unit_key uuid not null,
  value numeric not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on unit_statistic (unit_key, register);
create table unit_statistic_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  statistic text collate "C" not null,
  unit_key uuid not null,
  value numeric not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_statistic_superseded (line, register);
create index on unit_statistic_superseded (unit_key, register);

-- Target (Mục tiêu).
create table unit_target (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  subject text collate "C" not null,
  due text collate "C" not null,
  unit_key uuid not null,
  sense text not null,
  value numeric not null,
  since date,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on unit_target (unit_key, register);
create table unit_target_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  subject text collate "C" not null,
  due text collate "C" not null,
  unit_key uuid not null,
  sense text not null,
  value numeric not null,
  since date,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_target_superseded (line, register);
create index on unit_target_superseded (unit_key, register);

-- Job position (Vị trí việc làm).
create table post_position (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  code text,
  position_group text,
  grade text,
  description text,
  competence text,
  basis text,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (line, register, period valid) references post (line, register, period valid) deferrable initially deferred
);
create table post_position_superseded (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  code text,
  position_group text,
  grade text,
  description text,
  competence text,
  basis text,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on post_position_superseded (line, register);

-- Succession planning (Quy hoạch).
create table post_successor (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  person text collate "C" not null,
  post_key uuid not null,
  person_key uuid not null,
  round text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (post_key, register, period valid) references post (line, register, period valid) deferrable initially deferred,
  foreign key (person_key, register, period valid) references person (line, register, period valid) deferrable initially deferred
);
create index on post_successor (post_key, register);
create index on post_successor (person_key, register);
create table post_successor_superseded (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  person text collate "C" not null,
  post_key uuid not null,
  person_key uuid not null,
  round text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on post_successor_superseded (line, register);
create index on post_successor_superseded (post_key, register);
create index on post_successor_superseded (person_key, register);

-- Evaluation (Đánh giá, xếp loại).
create table person_evaluation (
  register integer not null,
  line uuid not null,
  person text collate "C" not null,
  year text collate "C" not null,
  grade text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table person_evaluation_superseded (
  register integer not null,
  line uuid not null,
  person text collate "C" not null,
  year text collate "C" not null,
  grade text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on person_evaluation_superseded (line, register);

-- Training (Đào tạo, bồi dưỡng).
create table person_training (
  register integer not null,
  line uuid not null,
  person text collate "C" not null,
  begins text collate "C" not null,
  title text not null,
  level text not null,
  kind text not null,
  ends date not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table person_training_superseded (
  register integer not null,
  line uuid not null,
  person text collate "C" not null,
  begins text collate "C" not null,
  title text not null,
  level text not null,
  kind text not null,
  ends date not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on person_training_superseded (line, register);

-- Working time (Thời gian làm việc).
create table tenure_share (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  person text collate "C" not null,
  post_key uuid not null,
  person_key uuid not null,
  share numeric not null,
  periods numeric,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (post_key, register, period valid) references post (line, register, period valid) deferrable initially deferred,
  foreign key (person_key, register, period valid) references person (line, register, period valid) deferrable initially deferred
);
create index on tenure_share (post_key, register);
create index on tenure_share (person_key, register);
create table tenure_share_superseded (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  person text collate "C" not null,
  post_key uuid not null,
  person_key uuid not null,
  share numeric not null,
  periods numeric,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on tenure_share_superseded (line, register);
create index on tenure_share_superseded (post_key, register);
create index on tenure_share_superseded (person_key, register);

-- Standing of an act (Hiệu lực của văn bản).
create table act_standing (
  register integer not null,
  line uuid not null,
  subject text collate "C" not null,
  standing text not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table act_standing_superseded (
  register integer not null,
  line uuid not null,
  subject text collate "C" not null,
  standing text not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on act_standing_superseded (line, register);

-- Discipline (Kỷ luật).
create table person_discipline (
  register integer not null,
  line uuid not null,
  person text collate "C" not null,
  form text not null,
  until date,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table person_discipline_superseded (
  register integer not null,
  line uuid not null,
  person text collate "C" not null,
  form text not null,
  until date,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on person_discipline_superseded (line, register);
