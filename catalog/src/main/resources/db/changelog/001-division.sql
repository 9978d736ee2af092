--liquibase formatted sql

--changeset sitong:001-division
create table division (
    code varchar(12) not null primary key,
    name varchar(100) not null,
    level_code varchar(1) not null,
    parent_code varchar(12) references division (code),
    functional_zone boolean not null default false
);
create index division_parent on division (parent_code, code);
create index division_name on division (name);
