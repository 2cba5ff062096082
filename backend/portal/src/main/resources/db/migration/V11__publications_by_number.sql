-- The order that editors give, as the index by title: of many rows the first that fit are near.
alter table publication add key publication_by_number (kind, language, sort_number, id);
