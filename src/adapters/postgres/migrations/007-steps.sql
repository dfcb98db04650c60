-- Entries are numbered by operation: the place of the operation in the act (articles from multiples of 2^32), and the order
-- within it. What was numbered by article is its article's first operation until its act is loaded as recorded.
alter table entry add column step bigint;
update entry set step = (ordinal / 1048576)::bigint * 4294967296, ordinal = ordinal % 1048576;
alter table entry alter column step set not null;
