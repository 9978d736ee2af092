--liquibase formatted sql

-- Under which number the sender reads what became of a feedback. Only its digest is kept: who reads the table cannot
-- pass for the sender. What was sent before has none.
--changeset sitong:072-feedback-receipt
alter table feedback add receipt_digest varchar(64);
create unique index feedback_receipt on feedback (receipt_digest);
