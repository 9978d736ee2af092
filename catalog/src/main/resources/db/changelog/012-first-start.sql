--liquibase formatted sql

-- One row while, and after, the built-in data was loaded: a load that broke off is recognised and done again.
--changeset sitong:012-first-start
create table first_start (
    id int not null primary key,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone
);
