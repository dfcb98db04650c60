-- Word files that an office has papers written by in place of the program's own. Rows carry seals: see 006-proof.sql.
create table paper_template (
  register integer not null references register,
  kind text collate "C" not null,
  ladder text collate "C" not null,
  file text not null,
  bytes bytea not null,
  at timestamptz(3) not null,
  account integer not null references account,
  seal text,
  primary key (register, kind, ladder)
);
