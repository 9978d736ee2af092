--liquibase formatted sql

-- An index on the standard of an implementation was kept twice: H2 adds one of its own for a key unless ours has exactly
-- its columns. Standards are never removed, as names and documents are not, which have no such keys (020). A first start
-- that broke off has taken the key aside.
--changeset sitong:093-standard-of-implementation
alter table implementation drop constraint if exists implementation_standard_item;
