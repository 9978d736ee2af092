--liquibase formatted sql

-- What is said of a row of a preview is one row: places, what was found and messages as text. Who says it, under what code
-- and how grave it is, stands in a profile, once for all rows of a file of which the same kinds of things are said in the
-- same order. Ordinals below 1 are remarks on the file. See decisions/0010-remarks-by-row.md.
--changeset sitong:092-waiting-remarks
create table waiting_remarks (
    file_id bigint not null,
    ordinal int not null,
    profile int not null,
    remarks varchar not null,
    primary key (file_id, ordinal)
);
create table waiting_profile_row (
    file_id bigint not null,
    profile int not null,
    number_in_row int not null,
    source varchar(10) ${binary} not null,
    code varchar(60) ${binary} not null,
    severity int not null,
    field_key varchar(60),
    fix varchar not null,
    primary key (file_id, profile, number_in_row)
);

-- Remarks of before: each row has a profile of its own until the file is read again; those of accepted files stay for the
-- marked workbook. Parts are parted by unit separators, remarks by record separators; a text that holds one gets a blank.
--changeset sitong:092-remarks-of-before
insert into waiting_profile_row (file_id, profile, number_in_row, source, code, severity, field_key, fix)
select file_id, ordinal, number_in_row, source, code, severity, field_key, fix
from waiting_remark;
insert into waiting_remarks (file_id, ordinal, profile, remarks)
select
    file_id, ordinal, ordinal,
    string_agg(
        translate(sheet, chr(30) || chr(31), '  ') || chr(31) || row_no || chr(31) || col_no || chr(31)
            || translate(found, chr(30) || chr(31), '  ') || chr(31) || translate(message, chr(30) || chr(31), '  '), chr(30)
        order by number_in_row)
from waiting_remark
group by file_id, ordinal;
create index waiting_remarks_profile on waiting_remarks (file_id, profile, ordinal);
drop table waiting_remark;
