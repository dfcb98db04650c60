-- What is kept can be proved. Acts are a chain and everything of a register follows from them; what follows from no act
-- (drafts, what was said of them, roles, the trail, the register's own row) carries seals: a hash of the row, in lists that
-- only grow of the row before too, and a tally of how many there are.

-- Numbers are compared however they are written: see act-number.ts.
alter table act add number_key text collate "C";
alter table act disable trigger act_stays;
update act set number_key = translate(regexp_replace(fold(number), '\s+', '', 'g'), '‐‑‒–—―−ð', '-------d');
alter table act enable trigger act_stays;
drop index act_register_number_idx;
create index on act (register, number_key);
create or replace function act_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(old) - 'undone' is distinct from to_jsonb(new) - 'undone' then
    raise exception 'acts are append-only' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- The seal of a row after the one sealed `previous`: SHA-256, hexadecimal.
create function sealed(previous text, content jsonb) returns text language sql immutable parallel safe as $$
  select encode(sha256(convert_to(coalesce(previous, '') || (content - 'seal')::text, 'UTF8')), 'hex')
$$;

-- How many rows of a kind a register has, and the seal of the last where they form a chain.
create table tally (
  register integer not null references register,
  what text collate "C" not null,
  count bigint not null default 0,
  last text,
  seal text,
  primary key (register, what)
);

-- Counts a change to a tally; the row is locked until the transaction ends.
create function count_up(owner integer, kind text, change integer) returns void language plpgsql as $$
begin
  insert into tally (register, what) values (owner, kind) on conflict do nothing;
  update tally set count = count + change where register = owner and what = kind;
  update tally t set seal = sealed(null, to_jsonb(t)) where register = owner and what = kind;
end $$;

alter table register add seal text;
update register r set seal = sealed(null, to_jsonb(r));

alter table draft add seal text, add events integer not null default 0;
update draft d set events =
  (select coalesce(max(place), 0) from draft_event e where e.register = d.register and e.draft = d.id);
update draft d set seal = sealed(null, to_jsonb(d));
select count_up(register, 'drafts', count(*)::integer) from draft group by register;

alter table draft_event add seal text;
alter table draft_event disable trigger stays;
do $$
declare
  one draft_event;
begin
  for one in select * from draft_event order by register, draft, place loop
    update draft_event set seal = sealed(
      (select b.seal from draft_event b
       where b.register = one.register and b.draft = one.draft and b.place = one.place - 1),
      to_jsonb(one))
    where register = one.register and draft = one.draft and place = one.place;
  end loop;
end $$;
alter table draft_event enable trigger stays;

alter table account_grant add seal text;
update account_grant g set seal = sealed(null, to_jsonb(g));
select count_up(register, 'grants', count(*)::integer) from account_grant group by register;

-- The trail is numbered within its register, without gaps.
alter table audit add seal text;
alter table audit alter column seq drop identity;
alter table audit disable trigger stays;
do $$
declare
  one audit;
  previous audit;
begin
  for one in select * from audit order by register, seq loop
    if previous.register is distinct from one.register then
      previous := null;
    end if;
    update audit set seq = coalesce(previous.seq, 0) + 1 where register = one.register and seq = one.seq;
    one.seq := coalesce(previous.seq, 0) + 1;
    one.seal := sealed(previous.seal, to_jsonb(one));
    update audit set seal = one.seal where register = one.register and seq = one.seq;
    previous := one;
  end loop;
end $$;
alter table audit enable trigger stays;
select count_up(register, 'trail', count(*)::integer) from audit group by register;
update tally t set last = (select seal from audit a where a.register = t.register order by seq desc limit 1)
where what = 'trail';
update tally t set seal = sealed(null, to_jsonb(t));

-- Adds lines to the trail, in their order.
create function append_trail(owner integer, lines json) returns void language plpgsql as $$
declare
  head tally;
  given record;
  fresh audit;
begin
  insert into tally (register, what) values (owner, 'trail') on conflict do nothing;
  select * into head from tally where register = owner and what = 'trail' for update;
  for given in
    select * from json_to_recordset(lines) as line
      (at timestamptz, via text, account integer, action text, subject text, detail jsonb, units text[], status integer, request text)
  loop
    fresh := null;
    head.count := head.count + 1;
    fresh.register := owner;
    fresh.seq := head.count;
    fresh.at := given.at;
    fresh.via := given.via;
    fresh.account := given.account;
    fresh.action := given.action;
    fresh.subject := given.subject;
    fresh.detail := given.detail;
    fresh.units := given.units;
    fresh.status := given.status;
    fresh.request := given.request;
    fresh.seal := sealed(head.last, to_jsonb(fresh));
    insert into audit select fresh.*;
    head.last := fresh.seal;
  end loop;
  update tally set count = head.count, last = head.last where register = owner and what = 'trail';
  update tally t set seal = sealed(null, to_jsonb(t)) where register = owner and what = 'trail';
end $$;

-- Nothing that only grows can be emptied. Of an entry, only when it was taken back may come later, once.
create trigger stays_whole before truncate on act for each statement execute function stays();
create trigger stays_whole before truncate on entry for each statement execute function stays();
create trigger stays_whole before truncate on draft_event for each statement execute function stays();
create trigger stays_whole before truncate on audit for each statement execute function stays();

create function entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or old.retracted_by is not null
    or to_jsonb(old) - '{recorded_to,retracted_by}'::text[] is distinct from to_jsonb(new) - '{recorded_to,retracted_by}'::text[]
  then
    raise exception 'entries are append-only' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger entry_stays before update or delete on entry for each row execute function entry_stays();
