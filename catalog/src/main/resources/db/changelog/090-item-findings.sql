--liquibase formatted sql

-- What the rules say of an item is one row: the findings as text, and by profile how many there are of which rule. Items
-- of which the rules say as much have one profile; a profile never changes. See decisions/0009-findings-by-item.md.
-- No foreign keys: H2 would keep one index more for each. Whether a finding is waived is asked of waiver.
--changeset sitong:090-item-findings
create sequence finding_profile_id start with 1;
create table finding_profile (
    id bigint not null primary key,
    fingerprint uuid not null
);
alter table finding_profile add constraint finding_profile_fingerprint unique (fingerprint);
create table finding_profile_row (
    profile_id bigint not null,
    rule_code varchar(10) ${binary} not null,
    severity varchar(10) ${binary} not null,
    findings int not null,
    primary key (profile_id, rule_code, severity)
);
create index finding_profile_row_rule on finding_profile_row (rule_code, profile_id);
create table item_findings (
    implementation_id bigint not null primary key,
    division_code varchar(12) ${binary} not null,
    profile_id bigint not null,
    findings varchar not null
);

-- Findings of before: each item has a profile of its own, under its own number and a fingerprint no text has, until the
-- rules look at it again. Code, severity, field and message are parted by unit separators, findings by record separators.
--changeset sitong:090-findings-of-before
insert into finding_profile (id, fingerprint)
select implementation_id, cast('00000000-0000-0000-0000-' || lpad(cast(implementation_id as varchar), 12, '0') as uuid)
from recorded_finding
group by implementation_id;
insert into finding_profile_row (profile_id, rule_code, severity, findings)
select implementation_id, rule_code, severity, count(*)
from recorded_finding
group by implementation_id, rule_code, severity;
insert into item_findings (implementation_id, division_code, profile_id, findings)
select
    implementation_id, min(division_code), implementation_id,
    string_agg(rule_code || chr(31) || severity || chr(31) || coalesce(field_key, '') || chr(31) || message, chr(30) order by id)
from recorded_finding
group by implementation_id;
create index item_findings_division on item_findings (division_code, implementation_id, profile_id);
create index item_findings_profile on item_findings (profile_id, division_code, implementation_id);
drop table recorded_finding;

--changeset sitong:090-finding-profile-number-h2 dbms:h2
alter sequence finding_profile_id restart with (select coalesce(max(id), 0) + 1 from finding_profile);

--changeset sitong:090-finding-profile-number-postgresql dbms:postgresql
select setval('finding_profile_id', (select coalesce(max(id), 0) + 1 from finding_profile), false);

-- H2 writes a sequence down each time as many numbers are used up as it keeps ready, 32 by itself: an import of a
-- hundred thousand rows draws more than half a million.
--changeset sitong:090-numbers-kept-ready dbms:h2
alter sequence implementation_id cache 1000;
alter sequence item_name_id cache 1000;
alter sequence item_content_id cache 1000;
alter sequence content_piece_id cache 1000;
alter sequence audit_entry_number cache 1000;
