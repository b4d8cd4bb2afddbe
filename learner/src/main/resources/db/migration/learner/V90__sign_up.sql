-- How people sign up for a cohort by themselves. No row: as long as it gives out seats, and nothing is asked.
create table learner.sign_up (
    cohort_id uuid primary key,
    -- Rises with every change, so that nobody writes over what they have not seen.
    revision integer not null,
    -- Local time in the zone of the cohort; empty where the cohort alone decides.
    opens_at timestamp,
    closes_at timestamp,
    -- As it is told to people; empty if none is asked for.
    code text not null default '',
    asks_needs boolean not null default false,
    constraint sign_up_opens_first check (opens_at < closes_at)
);

-- What the organisers want to know from whoever signs up.
create table learner.sign_up_question (
    id uuid primary key,
    cohort_id uuid not null references learner.sign_up,
    position bigint generated always as identity,
    words text not null,
    kind text not null constraint sign_up_question_kind_known check (kind in ('TEXT', 'CHOICE', 'YES_NO')),
    required boolean not null,
    -- What can be chosen, one a line.
    choices text not null default '',
    -- Not asked any more; what was answered stays.
    retired_at timestamptz
);
create index sign_up_question_by_cohort on learner.sign_up_question (cohort_id, position);

create table learner.sign_up_answer (
    enrolment_id uuid not null references learner.enrolment,
    question_id uuid not null references learner.sign_up_question,
    words text not null,
    primary key (enrolment_id, question_id)
);
create index sign_up_answer_by_question on learner.sign_up_answer (question_id, enrolment_id);

-- What somebody needs in order to take part. May tell of a disability, so it lies apart, and is forgotten soon.
create table learner.access_need (
    enrolment_id uuid primary key references learner.enrolment,
    words text not null,
    said_at timestamptz not null
);

-- Wrong access codes of one person within an hour.
create table learner.code_attempt (
    cohort_id uuid not null,
    learner_id uuid not null,
    failures integer not null,
    since timestamptz not null,
    primary key (cohort_id, learner_id)
);

-- Addresses that may sign up at any time and without a code. Whoever has proven the address is meant, so the mail holds no
-- secret, and passed on it opens nothing.
create table learner.invitation (
    cohort_id uuid not null,
    address text not null,
    invited_by uuid not null,
    invited_at timestamptz not null,
    primary key (cohort_id, address)
);
