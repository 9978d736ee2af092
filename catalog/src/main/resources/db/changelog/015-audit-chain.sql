--liquibase formatted sql

--changeset sitong:015-audit-chain
alter table audit_entry add column block bigint;
alter table audit_entry add column hash bytea;
create index audit_entry_account on audit_entry (account, id);
create index audit_entry_kind on audit_entry (entity, id);
create index audit_entry_batch on audit_entry (batch_id, id);
create sequence audit_entry_number start with 1;

create table audit_seal (
    number bigint primary key,
    block bigint not null,
    last_id bigint not null,
    entries bigint not null,
    afterwards boolean not null,
    sealed_at timestamp with time zone not null,
    entries_hash bytea not null,
    hash bytea not null
);
create unique index audit_seal_block on audit_seal (block);
create index audit_seal_time on audit_seal (sealed_at);

-- the end of the chain: one row, locked while a transaction puts its seal
create table audit_chain (
    id int primary key,
    seals bigint not null,
    entries bigint not null,
    hash bytea,
    -- entries up to this number were written before there were seals
    older_until bigint not null
);
insert into audit_chain (id, seals, entries, hash, older_until)
    select 1, 0, 0, null, coalesce(max(id), 0) from audit_entry;

--changeset sitong:015-audit-entry-number-h2 dbms:h2
alter sequence audit_entry_number restart with (select coalesce(max(id), 0) + 1 from audit_entry);

--changeset sitong:015-audit-entry-number-postgresql dbms:postgresql
select setval('audit_entry_number', (select coalesce(max(id), 0) + 1 from audit_entry), false);
