-- The ground of desk and window. Times are UTC with milliseconds; whatever is compared as a name
-- (keys, slugs, facets) has a binary collation, because the default one takes café for cafe.

create table item (
    id            uuid         not null primary key,
    kind          varchar(24)  character set ascii collate ascii_bin not null,
    item_key      varchar(64)  character set ascii collate ascii_bin null,
    external_id   varchar(200) collate utf8mb4_bin null,
    organisation  varchar(64)  character set ascii collate ascii_bin null,
    titles        text         not null,
    search        text         not null,
    version       bigint       not null,
    revision      int          not null,
    created_at    datetime(3)  not null,
    created_by    varchar(64)  collate utf8mb4_bin not null,
    changed_at    datetime(3)  not null,
    changed_by    varchar(64)  collate utf8mb4_bin not null,
    trashed_at    datetime(3)  null,
    unique key item_by_key (kind, item_key),
    key item_by_change (kind, changed_at, id)
) default charset = utf8mb4;

-- A person who wrote at the desk, by the subject of the token, so that revisions hold no name.
create table account (
    subject    varchar(64)  collate utf8mb4_bin not null primary key,
    name       varchar(200) not null,
    blocked_at datetime(3)  null
) default charset = utf8mb4;

create table revision (
    item_id  uuid        not null,
    number   int         not null,
    version  bigint      not null,
    draft    mediumtext  not null,
    author   varchar(64) collate utf8mb4_bin not null,
    saved_at datetime(3) not null,
    primary key (item_id, number),
    constraint revision_of_item foreign key (item_id) references item (id)
) default charset = utf8mb4;

create table language_state (
    item_id  uuid        not null,
    language char(2)     character set ascii collate ascii_bin not null,
    state    varchar(16) character set ascii collate ascii_bin not null,
    revision int         not null,
    author   varchar(64) collate utf8mb4_bin not null,
    remark   text        null,
    primary key (item_id, language),
    constraint language_state_of_item foreign key (item_id) references item (id)
) default charset = utf8mb4;

create table working_copy (
    item_id      uuid        not null,
    subject      varchar(64) collate utf8mb4_bin not null,
    draft        mediumtext  not null,
    base_version bigint      not null,
    saved_at     datetime(3) not null,
    primary key (item_id, subject),
    constraint working_copy_of_item foreign key (item_id) references item (id)
) default charset = utf8mb4;

-- One row a publication and language, with all that a list shows; intervals of one item and language
-- never overlap. visible_until is far away, not null, while no end is known.
create table publication (
    id                 bigint       not null auto_increment primary key,
    item_id            uuid         not null,
    kind               varchar(24)  character set ascii collate ascii_bin not null,
    language           char(2)      character set ascii collate ascii_bin not null,
    revision           int          not null,
    schema_version     int          not null,
    item_key           varchar(64)  character set ascii collate ascii_bin null,
    slug               varchar(120) character set ascii collate ascii_bin null,
    title              varchar(300) not null,
    sort_number        int          not null,
    first_published_at datetime(3)  not null,
    published_at       datetime(3)  not null,
    visible_from       datetime(3)  not null,
    visible_until      datetime(3)  not null,
    asked_until        datetime(3)  not null,
    version            bigint       not null,
    link               text         not null,
    card               mediumtext   not null,
    key publication_of_item (item_id, language, visible_from),
    key publication_by_title (kind, language, title, id),
    key publication_by_key (item_key, kind, visible_from, visible_until, item_id),
    key publication_by_start (visible_from),
    key publication_by_end (visible_until),
    key publication_by_version (version)
) default charset = utf8mb4;

create table publication_document (
    publication_id bigint     not null primary key,
    view           mediumtext not null,
    summary        text       not null,
    body           mediumtext not null,
    constraint document_of_publication foreign key (publication_id) references publication (id)
) default charset = utf8mb4;

-- What the window filters by; the facet 'all' carries the lists without a filter.
create table publication_facet (
    facet          varchar(24) character set ascii collate ascii_bin not null,
    value          varchar(64) collate utf8mb4_bin not null,
    kind           varchar(24) character set ascii collate ascii_bin not null,
    language       char(2)     character set ascii collate ascii_bin not null,
    sorted_at      datetime(3) not null,
    publication_id bigint      not null,
    visible_from   datetime(3) not null,
    visible_until  datetime(3) not null,
    primary key (publication_id, facet, value),
    key facet_in_order (facet, value, kind, language, sorted_at, publication_id, visible_from, visible_until),
    constraint facet_of_publication foreign key (publication_id) references publication (id)
) default charset = utf8mb4;

create table publication_reference (
    publication_id bigint      not null,
    target_id      uuid        not null,
    role           varchar(24) character set ascii collate ascii_bin not null,
    primary key (publication_id, target_id, role),
    key reference_to_target (target_id, publication_id),
    constraint reference_of_publication foreign key (publication_id) references publication (id)
) default charset = utf8mb4;

-- Taken at first publication, never freed but by erasure.
create table slug (
    kind     varchar(24)  character set ascii collate ascii_bin not null,
    language char(2)      character set ascii collate ascii_bin not null,
    slug     varchar(120) character set ascii collate ascii_bin not null,
    item_id  uuid         not null,
    primary key (kind, language, slug),
    key slug_of_item (item_id)
) default charset = utf8mb4;

create table window_version (
    id           tinyint not null primary key,
    version      bigint  not null,
    -- the version at which something that is found by its key last changed
    keys_version bigint  not null
);
insert into window_version (id, version, keys_version) values (1, 0, 0);

create table audit_line (
    id            bigint       not null auto_increment primary key,
    at            datetime(3)  not null,
    subject       varchar(64)  collate utf8mb4_bin not null,
    action        varchar(32)  character set ascii collate ascii_bin not null,
    kind          varchar(24)  character set ascii collate ascii_bin null,
    item_id       uuid         null,
    language      char(2)      character set ascii collate ascii_bin null,
    from_revision int          null,
    to_revision   int          null,
    detail        varchar(500) null,
    key audit_of_item (item_id, id)
) default charset = utf8mb4;

create table idempotent_reply (
    subject   varchar(64)  collate utf8mb4_bin not null,
    route     varchar(200) collate utf8mb4_bin not null,
    reply_key varchar(200) collate utf8mb4_bin not null,
    body_hash char(64)     character set ascii collate ascii_bin not null,
    status    int          not null,
    headers   text         not null,
    body      mediumtext   not null,
    at        datetime(3)  not null,
    primary key (subject, route, reply_key),
    key reply_by_age (at)
) default charset = utf8mb4;
