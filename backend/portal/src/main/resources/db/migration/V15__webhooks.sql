-- Who is told that something changed for the public. Nothing of what changed is kept here: a message is made of the
-- window when it is sent, each time anew, so that what was erased meanwhile is not in it.
create table webhook (
    id             uuid         not null primary key,
    name           varchar(100) not null,
    address        varchar(500) collate utf8mb4_bin not null,
    collections    varchar(1000) character set ascii collate ascii_bin not null,
    secret         varchar(100) character set ascii collate ascii_bin not null,
    active         boolean      not null,
    paused_by      varchar(16)  character set ascii collate ascii_bin null,
    -- places in the window, as changedSince takes them
    told           varchar(40)  character set ascii collate ascii_bin not null,
    telling        varchar(40)  character set ascii collate ascii_bin null,
    failures       int          not null default 0,
    failing_since  datetime(3)  null,
    tried_at       datetime(3)  null,
    tried_status   int          null,
    tried_problem  varchar(24)  character set ascii collate ascii_bin null,
    next_try_at    datetime(3)  not null,
    created_at     datetime(3)  not null,
    version        bigint       not null,
    key webhook_by_next_try (active, next_try_at)
) default charset = utf8mb4;
