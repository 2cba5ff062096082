-- What was replaced or withdrawn stays for the history. A list need not pass it by: whatever is published often would
-- make all lists that it is in slower for ever.

alter table publication_facet
    add column ended boolean not null default false,
    drop key facet_in_order,
    add key facet_in_order (facet, value, kind, language, ended, sorted_at, publication_id, visible_from, visible_until);
update publication_facet set ended = true where visible_until <= utc_timestamp(3);

alter table publication_occurrence
    add column ended boolean not null default false,
    drop key occurrence_in_order,
    add key occurrence_in_order (facet, value, kind, language, ended, starts_at, publication_id, ends_at, visible_from, visible_until);
update publication_occurrence set ended = true where visible_until <= utc_timestamp(3);
