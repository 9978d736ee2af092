--liquibase formatted sql

-- contact_id and service_id point to item_content without a constraint: H2 would add an index for each.
--changeset sitong:005-implementation
create sequence implementation_id start with 1;
create table implementation (
    id bigint not null primary key,
    version int not null,
    division_code varchar(12) ${binary} not null,
    level_code varchar(1) ${binary} not null,
    state varchar(20) not null,
    standard_id bigint references standard_item (id),
    standard_snapshot int,
    changed_at timestamp with time zone not null,
    name_id bigint not null references item_name (id),
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
    content_id bigint references item_content (id),
    contact_id bigint,
    service_id bigint,
    other_values varchar
);
create index implementation_division on implementation (division_code, id);
create index implementation_level on implementation (level_code, division_code, id);
create index implementation_standard on implementation (standard_id, division_code, id);
create index implementation_name on implementation (name_id, division_code, id);
create index implementation_catalog_code on implementation (catalog_code, division_code, id);
create index implementation_task_code on implementation (task_code);
create index implementation_handle_item_code on implementation (handle_item_code);
create index implementation_content on implementation (content_id);
