-- When something is held: a row for each occurrence and each facet that its publication can be found by, so that a
-- range of days is one stretch of an index, whatever it is filtered by.

create table publication_occurrence (
    facet          varchar(24) character set ascii collate ascii_bin not null,
    value          varchar(64) collate utf8mb4_bin not null,
    kind           varchar(24) character set ascii collate ascii_bin not null,
    language       char(2)     character set ascii collate ascii_bin not null,
    starts_at      datetime(3) not null,
    publication_id bigint      not null,
    ends_at        datetime(3) not null,
    visible_from   datetime(3) not null,
    visible_until  datetime(3) not null,
    primary key (publication_id, facet, value, starts_at),
    key occurrence_in_order (facet, value, kind, language, starts_at, publication_id, ends_at, visible_from, visible_until),
    -- at the end of each, what is still to come changes by itself
    key occurrence_by_end (ends_at),
    constraint occurrence_of_publication foreign key (publication_id) references publication (id)
) default charset = utf8mb4;
