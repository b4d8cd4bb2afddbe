-- What is known of an attendance at the moment of issue, frozen: later changes of name or curriculum do not reach it.
create table learner.certificate (
    -- Random (122 bit), as whoever knows it may verify and download.
    id uuid primary key default gen_random_uuid(),
    enrolment_id uuid not null references learner.enrolment constraint certificate_once unique,
    cohort_id uuid not null,
    learner_id uuid not null references learner.learner,
    name text not null,
    title text not null,
    place text not null,
    starts_on date not null,
    ends_on date not null,
    issued_at timestamptz not null,
    issued_on date not null,
    done integer not null,
    required integer not null,
    constraint certificate_progress_possible check (done between 0 and required)
);
create index certificate_by_learner on learner.certificate (learner_id, issued_at desc);
create trigger certificate_immutable before update on learner.certificate
    for each row execute function learner.refuse_change();
