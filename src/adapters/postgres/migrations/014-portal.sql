-- What an office publishes: a list of changes that only grows, beside the register (decision 11). Pictures are kept as they are sent.
create table portal_change (
  register integer not null references register,
  place integer not null,
  at timestamptz(3) not null,
  account integer references account,
  change jsonb not null,
  seal text,
  primary key (register, place)
);
create trigger stays before update or delete on portal_change for each row execute function stays();

create table portal_picture (
  register integer not null references register,
  id text collate "C" not null,
  type text collate "C" not null,
  width integer not null,
  height integer not null,
  bytes bytea not null,
  at timestamptz(3) not null,
  account integer not null references account,
  seal text,
  primary key (register, id)
);

-- How many came to the portal on a day: a number, nothing about who.
create table portal_visits (
  register integer not null references register,
  day date not null,
  visits bigint not null,
  seal text,
  primary key (register, day)
);

-- What people say of drafts that are put to them. The words as they are compared tell which are the same.
create table portal_opinion (
  register integer not null references register,
  consultation integer not null,
  number integer not null,
  at timestamptz(3) not null,
  about text collate "C" not null,
  place text collate "C" not null,
  name text not null,
  text text not null,
  folded text collate "C" not null,
  same integer,
  seal text,
  primary key (register, consultation, number)
);
create index on portal_opinion (register, consultation, md5(folded));
