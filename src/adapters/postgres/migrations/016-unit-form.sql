-- What the office calls a unit more closely than its kind (Loại hình cụ thể).
alter table unit_type add column form text;
alter table unit_type_superseded add column form text;
