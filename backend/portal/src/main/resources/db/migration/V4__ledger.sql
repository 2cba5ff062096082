-- The ledger: rows are added and never changed. A correction is a row that reverses one other, which can happen once.
-- Positions are handed out under the lock of one row, so what was read up to a position is the same for ever.

create table ledger_position (
    id       tinyint not null primary key,
    position bigint  not null
);
insert into ledger_position (id, position) values (1, 0);

create table ledger_entry (
    position    bigint         not null primary key,
    id          uuid           not null,
    book        varchar(24)    character set ascii collate ascii_bin not null,
    year        smallint       null,
    -- the municipality or fund that it is about
    subject     uuid           null,
    -- what it adds to the balance of its subject; its reversal takes the same away
    amount      decimal(15, 2) null,
    entry       text           not null,
    reverses    uuid           null,
    reason      varchar(1000)  null,
    recorded_at datetime(3)    not null,
    recorded_by varchar(64)    collate utf8mb4_bin not null,
    unique key ledger_entry_by_id (id),
    unique key ledger_entry_reversed_once (reverses),
    key ledger_of_year (year, position),
    key ledger_of_subject (subject, book, position),
    constraint reversal_of_entry foreign key (reverses) references ledger_entry (id)
) default charset = utf8mb4;
