-- What was taken back since an instant, without reading the whole journal (tinhgon reads the past by what differs).
create index on entry (register, retracted_by) where retracted_by is not null;
