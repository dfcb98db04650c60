-- A part of unknown size is in the amounts of giver and receiver: how often each open item is in an amount.
alter table territory add column parts jsonb;
alter table territory_superseded add column parts jsonb;
alter table population add column parts jsonb;
alter table population_superseded add column parts jsonb;
alter table quota add column parts jsonb;
alter table quota_superseded add column parts jsonb;
alter table funding add column parts jsonb;
alter table funding_superseded add column parts jsonb;

-- An open item says how big it can be, of what it is a part, and which sums of items an act has said.
alter table open_item add column parts jsonb, add column least numeric, add column most numeric, add column sums jsonb;
alter table open_item_superseded
  add column parts jsonb, add column least numeric, add column most numeric, add column sums jsonb;
update open_item set least = 0, most = amount;
update open_item_superseded set least = 0, most = amount;
alter table open_item alter column least set not null, alter column most set not null;
alter table open_item_superseded alter column least set not null, alter column most set not null;
