--liquibase formatted sql

-- A draft is a list that was read and is being rehearsed; it counts only once it is adopted.
--changeset sitong:014-list-provenance
alter table national_list add draft boolean default false not null;
alter table national_list add file_name varchar;
alter table national_list add sha256 varchar(64);
alter table national_list add imported_by varchar(100);
alter table national_list add adopted_by varchar(100);
alter table national_list add adopted_at timestamp with time zone;
create index list_entry_list on list_entry (list_id, number);

-- The entry of the version before that this one goes on from although its name changed; a person said so.
--changeset sitong:014-list-entry-renamed
create table list_entry_renamed (
    entry_id bigint not null primary key references list_entry (id),
    previous_id bigint not null references list_entry (id)
);
