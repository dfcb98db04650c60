-- The desk: who signs in and what they may do, drafts on their way to an act, and the trail of who did what.

-- An account (tài khoản): of this installation, with rights in one register or several. No password: signed in by
-- another provider only, known there as `subject` of `issuer`.
create table account (
  id integer generated always as identity primary key,
  name text collate "C" not null unique check (name = lower(name)),
  display text not null,
  password text,
  must_change boolean not null default false,
  disabled boolean not null default false,
  issuer text,
  subject text,
  created timestamptz(3) not null,
  unique (issuer, subject),
  check ((issuer is null) = (subject is null))
);

-- A role over a unit and all under it, or over the whole register.
create table account_grant (
  register integer not null references register,
  id integer generated always as identity,
  account integer not null references account,
  role text collate "C" not null,
  unit text collate "C",
  granted timestamptz(3) not null,
  granted_by integer references account,
  primary key (register, id),
  constraint account_grant_once unique nulls not distinct (register, account, role, unit)
);

-- A session, by the SHA-256 of its secret: whoever reads this table can sign in as nobody.
create table session (
  secret text collate "C" primary key,
  account integer not null references account,
  opened timestamptz(3) not null,
  expires timestamptz(3) not null
);
create index on session (account);

-- Attempts to sign in that failed, by the name that was given.
create table sign_in_failure (
  name text collate "C" not null,
  at timestamptz(3) not null
);
create index on sign_in_failure (name, at);

-- A draft (dự thảo, phương án). `act` is the act as it would be enacted; `base` the register it was written on.
create table draft (
  register integer not null references register,
  id integer not null,
  revision integer not null,
  status text collate "C" not null,
  act jsonb not null,
  kept text[] collate "C" not null,
  base_version integer not null,
  base_known timestamptz(3) not null,
  authors integer[] not null,
  branch_of integer,
  promulgated_as text collate "C",
  created timestamptz(3) not null,
  changed timestamptz(3) not null,
  primary key (register, id),
  foreign key (register, branch_of) references draft,
  check ((status = 'promulgated') = (promulgated_as is not null))
);

-- What happened to a draft and what was said about it, in order. A suggestion is operations that may be accepted.
create table draft_event (
  register integer not null,
  draft integer not null,
  place integer not null,
  at timestamptz(3) not null,
  account integer not null references account,
  kind text collate "C" not null,
  note text,
  subject text,
  operations jsonb,
  answers integer,
  primary key (register, draft, place),
  foreign key (register, draft) references draft
);

-- The trail: every write, and every reading of a person's page. Nobody's name where nobody had signed in.
create table audit (
  register integer not null references register,
  seq bigint generated always as identity,
  at timestamptz(3) not null,
  account integer references account,
  action text not null,
  subject text,
  status integer not null,
  request text not null,
  primary key (register, seq)
);

create function stays() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger stays before update or delete on draft_event for each row execute function stays();
create trigger stays before update or delete on audit for each row execute function stays();
