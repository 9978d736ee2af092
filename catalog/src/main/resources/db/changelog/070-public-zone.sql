--liquibase formatted sql

-- By what the public chooses items: both stand in documents, which no question can look into. Items of before get theirs
-- at the next start.
--changeset sitong:070-public-zone
alter table standard_item add column service_objects varchar(40) ${binary};
alter table standard_item add column cross_mode varchar(100) ${binary};
create table standard_to_describe (
    standard_id bigint not null primary key
);
insert into standard_to_describe (standard_id) select id from standard_item;
