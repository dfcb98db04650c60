-- A scheme says how many positions it has and how many people they are for. What was kept was the people of all posts.
alter table unit_scheme add column places integer;
alter table unit_scheme_superseded add column places integer;
update unit_scheme set places = positions;
update unit_scheme_superseded set places = positions;
alter table unit_scheme alter column places set not null;
alter table unit_scheme_superseded alter column places set not null;
