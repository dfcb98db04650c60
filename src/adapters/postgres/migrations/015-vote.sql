-- Result of a vote (Kết quả lấy ý kiến, biểu quyết).
create table unit_vote (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  place text collate "C" not null,
  body text collate "C" not null,
  unit_key uuid not null,
  matter text not null,
  listed integer not null,
  issued integer not null,
  returned integer not null,
  valid_sheets integer not null,
  in_favour integer not null,
  against integer not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps),
  foreign key (unit_key, register, period valid) references unit_life (line, register, period valid) deferrable initially deferred
);
create index on unit_vote (unit_key, register);
create table unit_vote_superseded (
  register integer not null,
  line uuid not null,
  unit text collate "C" not null,
  place text collate "C" not null,
  body text collate "C" not null,
  unit_key uuid not null,
  matter text not null,
  listed integer not null,
  issued integer not null,
  returned integer not null,
  valid_sheets integer not null,
  in_favour integer not null,
  against integer not null,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on unit_vote_superseded (line, register);
create index on unit_vote_superseded (unit_key, register);
