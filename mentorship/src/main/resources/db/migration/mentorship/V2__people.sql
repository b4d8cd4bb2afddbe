-- Copies of what upstream knows, so that a page of this module is one statement. All personal data that is not a text
-- somebody wrote stands in participant and mentor. Nothing here is the truth: on doubt, upstream is asked.

-- Learners with a seat, or who wanted one.
create table mentorship.participant (
    id uuid primary key,
    name text not null,
    address text not null
);

-- People who review and mentor. Who teaches no longer keeps the row, for the name under what they wrote.
create table mentorship.mentor (
    id uuid primary key,
    name text not null,
    address text not null,
    teaches boolean not null default true
);

-- Of two facts about one cohort the higher revision holds.
create table mentorship.cohort (
    id uuid primary key,
    revision bigint not null,
    title text not null,
    status text not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    zone text not null
);
create index cohort_by_start on mentorship.cohort (starts_at desc, id);

-- Who reviews and mentors in a cohort. May name people of whom mentor knows nothing yet.
create table mentorship.cohort_staff (
    cohort_id uuid not null references mentorship.cohort on delete cascade,
    mentor_id uuid not null,
    role text not null constraint staff_role_known check (role in ('LEAD', 'INSTRUCTOR', 'HELPER')),
    primary key (cohort_id, mentor_id)
);
create index staff_by_mentor on mentorship.cohort_staff (mentor_id, cohort_id);

-- Who may hand in work and ask mentors in which cohort: ENROLLED and COMPLETED may, ENDED may only look at what is there.
create table mentorship.seat (
    cohort_id uuid not null,
    learner_id uuid not null references mentorship.participant,
    enrolment_id uuid not null,
    status text not null constraint seat_status_known check (status in ('ENROLLED', 'COMPLETED', 'ENDED')),
    -- When it came to stand so; an older fact never replaces a newer one, in whatever order they arrive.
    as_of timestamptz not null,
    primary key (cohort_id, learner_id)
);
create index seat_by_learner on mentorship.seat (learner_id, cohort_id);
