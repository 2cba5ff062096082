-- What is known of living people, apart from drafts and publications, which hold their ids only: it can be put right,
-- run out and be erased without touching what was saved or published.
create table person_value (
    person_id       uuid         not null,
    field           varchar(16)  character set ascii collate ascii_bin not null,
    value           varchar(300) not null,
    ground          varchar(24)  character set ascii collate ascii_bin not null,
    scope           varchar(16)  character set ascii collate ascii_bin not null,
    given_date      date         not null,
    confirmed_date  date         not null,
    good_until_date date         not null,
    -- the moment after that day, on the region's clock
    good_until      datetime(3)  not null,
    primary key (person_id, field),
    -- at the end of each, what is public changes by itself
    key person_value_by_end (good_until),
    constraint value_of_person foreign key (person_id) references item (id)
) default charset = utf8mb4;

-- Who was erased, by id: a person of the network, or the subject of an account. Never emptied.
create table erasure (
    number    bigint       not null auto_increment primary key,
    subject   varchar(64)  collate utf8mb4_bin not null,
    sort      varchar(16)  character set ascii collate ascii_bin not null,
    erased_at datetime(3)  not null,
    unique key erasure_of_subject (sort, subject)
) default charset = utf8mb4;
