--liquibase formatted sql

-- Implementations that stand on an earlier version of their standard and say something else than the one in force, one
-- row per implementation. field_keys: names of the fields and groups concerned, separated by commas. division_code
-- repeats that of the implementation, so that a division's list needs no second table.
--changeset sitong:040-standard-drift
create table standard_drift (
    implementation_id bigint not null primary key,
    division_code varchar(12) ${binary} not null,
    standard_id bigint not null,
    item_name varchar not null,
    based_on int not null,
    snapshot int not null,
    field_keys varchar not null,
    state varchar(20) not null,
    reason varchar not null,
    account varchar(100) not null,
    changed_at timestamp with time zone not null
);
create index standard_drift_division on standard_drift (state, division_code, implementation_id);
create index standard_drift_standard on standard_drift (standard_id, state);

-- The version of a standard item up to which its implementations were looked through; absent: the first.
--changeset sitong:040-drift-looked-through
create table drift_looked_through (
    standard_id bigint not null primary key,
    snapshot int not null
);
