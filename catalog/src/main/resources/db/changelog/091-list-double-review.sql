--liquibase formatted sql

-- Whether every entry of a list is decided by two people unseen by each other.
--changeset sitong:091-list-double-review
alter table national_list add double_review boolean default false not null;
