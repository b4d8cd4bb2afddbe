create schema if not exists learner;

-- All personal data of this module that is not an answer or a note stands here.
create table learner.learner (
    id uuid primary key,
    name text not null constraint learner_name_not_blank check (name <> ''),
    address text not null
);

-- What this module knows of a cohort; the higher revision holds. Its row is the lock for all its seats.
create table learner.roster (
    cohort_id uuid primary key,
    revision bigint not null,
    workshop_id uuid not null,
    title text not null,
    status text not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    zone text not null,
    place text not null,
    capacity integer not null constraint roster_capacity_positive check (capacity > 0)
);

create table learner.enrolment (
    id uuid primary key default uuidv7(),
    cohort_id uuid not null references learner.roster,
    learner_id uuid not null references learner.learner,
    status text not null constraint enrolment_status_known check (status in ('WAITLISTED', 'OFFERED', 'ENROLLED',
        'COMPLETED', 'WITHDRAWN', 'REMOVED', 'DECLINED', 'EXPIRED', 'CANCELLED')),
    -- Who came first: rises with every entry, so that equal instants still have an order.
    waiting_number bigint generated always as identity,
    offered_until timestamptz,
    created_at timestamptz not null,
    constraint enrolment_offer_has_end check ((status = 'OFFERED') = (offered_until is not null))
);
-- One live enrolment per learner and cohort.
create unique index enrolment_one_live on learner.enrolment (cohort_id, learner_id)
    where status in ('WAITLISTED', 'OFFERED', 'ENROLLED');
create index enrolment_by_cohort on learner.enrolment (cohort_id, status, waiting_number);
create index enrolment_by_learner on learner.enrolment (learner_id, id desc);

-- Append-only: one row for each change of status.
create table learner.enrolment_history (
    id bigint generated always as identity primary key,
    enrolment_id uuid not null references learner.enrolment,
    from_status text,
    to_status text not null,
    -- The account that did it; null for the clock and the rules.
    actor uuid,
    reason text,
    at timestamptz not null
);
create index history_by_enrolment on learner.enrolment_history (enrolment_id, id);
