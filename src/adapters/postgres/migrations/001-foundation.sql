-- What every table rests on.

-- Keys that join a text or number to a period (temporal primary keys, WITHOUT OVERLAPS) need it.
create extension if not exists btree_gist;

-- Vietnamese order (TCVN 6909 letters, tones huyền, hỏi, ngã, sắc, nặng last), spelt out: PGlite's ICU knows no "vi",
-- and sorts names wrongly in silence when asked for it. The five lone marks are the combining tone marks.
create collation if not exists vi_std (
  provider = icu,
  locale = 'und',
  rules = E'&\u0300<<\u0309<<\u0303<<\u0301<<\u0323&a<ă<<<Ă<â<<<Â&d<đ<<<Đ&e<ê<<<Ê&o<ô<<<Ô<ơ<<<Ơ&u<ư<<<Ư'
);

-- Text for searching: without case, accents and tone marks, so that "Hòa", "Hoà" and "HOA" meet, and đ is d.
-- Both collations are named because lower() under a database's own default differs from server to server.
-- The marks: the five tones, â's circumflex, ă's breve, ơ's horn, and those of names from other languages
-- (diaeresis, ring, caron, cedilla, macron).
create function fold(value text) returns text
  language sql immutable strict parallel safe
  return translate(
    normalize(lower(value collate "pg_c_utf8"), NFKD) collate "C",
    U&'\0111\0300\0301\0303\0309\0323\0302\0306\031B\0308\030A\030C\0327\0304',
    'd'
  );
