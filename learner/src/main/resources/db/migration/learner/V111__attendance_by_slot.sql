-- A word is about one slot of the agenda, or, without one, about the whole day.
alter table learner.attendance
    add column slot_id uuid,
    -- When it was said, where that was before it arrived; else null, and "at" says it.
    add column made_at timestamptz,
    add column left_at timestamptz,
    add column reason text not null default '',
    drop constraint attendance_status_known,
    add constraint attendance_status_known check (status in ('PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT')),
    drop constraint attendance_source_known,
    add constraint attendance_source_known check (source in ('CODE', 'PASS', 'LEARNER', 'STAFF')),
    drop constraint attendance_code_means_present,
    -- What came by a code or a pass says that somebody came; a learner's own word, that they left.
    add constraint attendance_source_says check (case
        when source in ('CODE', 'PASS') then status in ('PRESENT', 'LATE')
        when source = 'LEARNER' then status = 'LEFT_EARLY'
        else true end),
    add constraint attendance_left_when check ((status = 'LEFT_EARLY') = (left_at is not null)),
    add constraint attendance_reason_length check (length(reason) <= 300);

-- Whoever leaves and comes back has two check-ins a day: words about one learner are written one after the other, under a
-- lock on the enrolment, and each asks what holds before.
drop index learner.attendance_one_check_in;
drop index learner.attendance_newest;
create index attendance_newest on learner.attendance (cohort_id, learner_id, day, slot_id, id desc);

-- An erasure takes the words out of what otherwise never changes. It says so itself, for its own transaction only.
drop trigger attendance_append_only on learner.attendance;
create trigger attendance_append_only before update on learner.attendance
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function learner.refuse_change();

-- One code for each slot, or for the whole day where no agenda is released.
alter table learner.wall_code
    drop constraint wall_code_pkey,
    add column slot_id uuid,
    add constraint wall_code_one unique nulls not distinct (cohort_id, day, slot_id);

-- Codes that were not on the wall. Whoever guesses has to wait.
create table learner.wrong_code (
    cohort_id uuid not null,
    learner_id uuid not null references learner.learner,
    at timestamptz not null
);
create index wrong_code_by_learner on learner.wrong_code (learner_id, cohort_id, at);

-- Signs the passes that learners show at the door: whoever has no key can make none.
create table learner.pass_key (
    one boolean primary key default true constraint pass_key_only_one check (one),
    key bytea not null constraint pass_key_length check (length(key) = 32)
);
insert into learner.pass_key (key)
    values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

-- A learner says beforehand that they cannot be there, and why; the staff accepts it or not.
create table learner.excuse (
    id uuid primary key,
    cohort_id uuid not null,
    learner_id uuid not null references learner.learner,
    day date not null,
    slot_id uuid,
    reason text not null constraint excuse_reason_length check (length(reason) <= 300),
    status text not null constraint excuse_status_known check (status in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    announced_at timestamptz not null,
    settled_at timestamptz,
    settled_by uuid,
    constraint excuse_settled_by_someone check ((status = 'OPEN') = (settled_at is null) and (settled_at is null) = (settled_by is null))
);
create unique index excuse_one_open on learner.excuse (cohort_id, learner_id, day, slot_id) nulls not distinct
    where status in ('OPEN', 'ACCEPTED');
create index excuse_by_learner on learner.excuse (learner_id, cohort_id, day);
create trigger excuse_tells after insert or update on learner.excuse
    for each row execute function learner.tell_the_room();
