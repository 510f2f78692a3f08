-- A visit that has to be approved, or waits for a permit, is answered by then; the deadline's sweep
-- and the queue of approvals look here. Both are empty for what never was a request.
alter table visit add column answer_by datetime(6);
alter table visit add column awaits_approval boolean;
create index visit_answer on visit (status, answer_by);
