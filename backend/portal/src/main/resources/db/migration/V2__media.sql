-- Uploaded pictures, scaled and stripped. In the database, so that a picture and the draft that has it are saved or
-- lost together and every node sees them.

create table media_file (
    id          uuid         not null primary key,
    name        varchar(200) not null,
    type        varchar(20)  character set ascii collate ascii_bin not null,
    width       int          not null,
    height      int          not null,
    bytes       bigint       not null,
    colour      char(7)      character set ascii collate ascii_bin not null,
    renditions  text         not null,
    uploaded_at datetime(3)  not null
) default charset = utf8mb4;

create table media_rendition (
    file_id uuid        not null,
    width   int         not null,
    height  int         not null,
    type    varchar(20) character set ascii collate ascii_bin not null,
    content mediumblob  not null,
    primary key (file_id, width),
    constraint rendition_of_file foreign key (file_id) references media_file (id)
) default charset = utf8mb4;
