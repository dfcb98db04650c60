-- Who the codes of persons are: beside the register, so that it can be kept from most and be erased (decision 9).
create table person_record (
  register integer not null references register,
  person text collate "C" not null,
  field text collate "C" not null,
  since date not null,
  value text not null,
  act text collate "C",
  at timestamptz(3) not null,
  account integer not null references account,
  seal text,
  primary key (register, person, field, since)
);

-- Who may read a field, where that is not only who keeps the records.
create table record_reader (
  register integer not null references register,
  field text collate "C" not null,
  readers text collate "C" not null,
  at timestamptz(3) not null,
  account integer not null references account,
  seal text,
  primary key (register, field)
);
