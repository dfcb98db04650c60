-- Rule of law as applied (Áp dụng quy định).
create table law_rule (
  register integer not null,
  line uuid not null,
  rule text collate "C" not null,
  standing text not null,
  "limit" numeric,
  verified text,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
  act text collate "C" not null,
  article text not null,
  known_from timestamptz(3) not null,
  primary key (line, register, valid without overlaps)
);
create table law_rule_superseded (
  register integer not null,
  line uuid not null,
  rule text collate "C" not null,
  standing text not null,
  "limit" numeric,
  verified text,
  valid daterange not null,
  act text collate "C" not null,
  article text not null,
  known tstzrange not null check (not isempty(known))
);
create index on law_rule_superseded (line, register);
