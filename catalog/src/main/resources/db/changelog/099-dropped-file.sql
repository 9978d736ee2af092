--liquibase formatted sql

-- Files that were dropped and whose waiting rows, remarks and profiles are still to be taken away, step by step. See
-- decisions/0011-accepted-rows-go-afterwards.md.
--changeset sitong:099-dropped-file
create table dropped_file (
    file_id bigint not null primary key
);
