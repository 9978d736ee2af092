--liquibase formatted sql

-- The same table without the keys that were declared with their columns: H2 had added an index of its own for each of
-- them beside ours, and PostgreSQL spent more on checking them than on all indexes. Names and documents are never
-- removed, and their numbers are drawn by the transaction that uses them. Nobody asks which rows share a document.
--changeset sitong:020-implementation
alter table implementation rename to implementation_before;
create table implementation (
    id bigint not null,
    version int not null,
    division_code varchar(12) ${binary} not null,
    level_code varchar(1) ${binary} not null,
    state varchar(20) not null,
    standard_id bigint,
    standard_snapshot int,
    changed_at timestamp with time zone not null,
    name_id bigint not null,
    catalog_code varchar(40) ${binary},
    task_code varchar(60) ${binary},
    handle_item_code varchar(60) ${binary},
    handle_item_name varchar(200) ${binary},
    local_catalog_code varchar(80) ${binary},
    local_task_code varchar(80) ${binary},
    task_type varchar(8) ${binary},
    use_levels varchar(20) ${binary},
    dept_name varchar(200) ${binary},
    dept_code varchar(40) ${binary},
    legal_limit varchar(12) ${binary},
    legal_unit varchar(8) ${binary},
    promise_limit varchar(12) ${binary},
    promise_unit varchar(8) ${binary},
    content_id bigint,
    contact_id bigint,
    service_id bigint,
    other_values varchar,
    constraint implementation_number primary key (id)
);
insert into implementation (
    id, version, division_code, level_code, state, standard_id, standard_snapshot, changed_at, name_id, catalog_code,
    task_code, handle_item_code, handle_item_name, local_catalog_code, local_task_code, task_type, use_levels, dept_name,
    dept_code, legal_limit, legal_unit, promise_limit, promise_unit, content_id, contact_id, service_id, other_values)
select
    id, version, division_code, level_code, state, standard_id, standard_snapshot, changed_at, name_id, catalog_code,
    task_code, handle_item_code, handle_item_name, local_catalog_code, local_task_code, task_type, use_levels, dept_name,
    dept_code, legal_limit, legal_unit, promise_limit, promise_unit, content_id, contact_id, service_id, other_values
from implementation_before
order by id;
drop table implementation_before;
create index implementation_division on implementation (division_code, id);
create index implementation_level on implementation (level_code, division_code, id);
create index implementation_standard on implementation (standard_id, division_code, id);
create index implementation_name on implementation (name_id, division_code, id);
create index implementation_catalog_code on implementation (catalog_code, division_code, id);
create index implementation_task_code on implementation (task_code);
create index implementation_handle_item_code on implementation (handle_item_code);
alter table implementation add constraint implementation_standard_item
    foreign key (standard_id) references standard_item (id);

-- Likewise; a row is found by its batch and ordinal.
--changeset sitong:020-import-batch-row
alter table import_batch_row rename to import_batch_row_before;
create table import_batch_row (
    batch_id bigint not null,
    ordinal int not null,
    place varchar not null,
    implementation_id bigint not null,
    version_after int not null,
    before_division varchar(12) ${binary},
    before_state varchar(20),
    before_standard_id bigint,
    before_snapshot int,
    before_changed_at timestamp with time zone,
    before_item varchar,
    constraint import_batch_row_number primary key (batch_id, ordinal)
);
insert into import_batch_row (
    batch_id, ordinal, place, implementation_id, version_after, before_division, before_state, before_standard_id,
    before_snapshot, before_changed_at, before_item)
select
    batch_id, ordinal, place, implementation_id, version_after, before_division, before_state, before_standard_id,
    before_snapshot, before_changed_at, before_item
from import_batch_row_before
order by batch_id, ordinal;
drop table import_batch_row_before;
