-- Who has decided on a draft, and on which register it was approved: nobody takes two deciding steps, and what has been
-- changed since by another act is not promulgated over.
alter table draft
  add deciders integer[] not null default '{}',
  add approved_version integer,
  add approved_known timestamptz(3);

update draft d set deciders = coalesce(
  (select array_agg(distinct e.account)
   from draft_event e
   where e.register = d.register and e.draft = d.id and e.kind in ('appraise', 'approve')
     and e.place > (select coalesce(max(s.place), 0) from draft_event s
                    where s.register = d.register and s.draft = d.id and s.kind = 'submit')),
  '{}');
update draft set approved_version = base_version, approved_known = base_known where status = 'approved';

-- The trail says what was done, over which units, and by which way it came.
alter table audit
  add via text collate "C" not null default 'http',
  add detail jsonb,
  add units text[] collate "C";
create index on audit (register, at);
