-- Standing of a post (Tình trạng chức danh).
create table post_standing (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  standing text not null,
  until date,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (line, register, period valid) references post (line, register, period valid) deferrable initially deferred
);
create table post_standing_superseded (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  standing text not null,
  until date,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on post_standing_superseded (line, register);

-- Standing of a holder (Tình trạng người giữ chức).
create table tenure_standing (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  person text collate "C" not null,
  post_key uuid not null,
  person_key uuid not null,
  standing text not null,
  until date,
  to_person text collate "C",
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (post_key, register, period valid) references post (line, register, period valid) deferrable initially deferred,
  foreign key (person_key, register, period valid) references person (line, register, period valid) deferrable initially deferred
);
create index on tenure_standing (post_key, register);
create index on tenure_standing (person_key, register);
create table tenure_standing_superseded (
  register integer not null,
  line uuid not null,
  post text collate "C" not null,
  person text collate "C" not null,
  post_key uuid not null,
  person_key uuid not null,
  standing text not null,
  until date,
  to_person text collate "C",
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on tenure_standing_superseded (line, register);
create index on tenure_standing_superseded (post_key, register);
create index on tenure_standing_superseded (person_key, register);
