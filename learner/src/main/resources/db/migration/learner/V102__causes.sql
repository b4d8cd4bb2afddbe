-- Several people are stuck by the same thing: the staff gives it a name, and one answer to all who have it.
create table learner.help_cause (
    id uuid primary key default uuidv7(),
    cohort_id uuid not null,
    words text not null constraint help_cause_words_length check (length(words) between 1 and 60),
    -- Empty until somebody knows what helps.
    fix text not null default '' constraint help_cause_fix_length check (length(fix) <= 1000),
    named_by uuid not null,
    named_at timestamptz not null,
    fixed_by uuid,
    fixed_at timestamptz,
    constraint help_cause_fixed_by_someone check ((fix = '') = (fixed_by is null) and (fixed_by is null) = (fixed_at is null))
);
-- The same name in other letters is the same cause.
create unique index help_cause_once on learner.help_cause (cohort_id, lower(words));

alter table learner.help_request add column cause_id uuid references learner.help_cause;
create index help_by_cause on learner.help_request (cause_id) where cause_id is not null;

create trigger help_cause_tells after insert or update on learner.help_cause
    for each row execute function learner.tell_the_room();
