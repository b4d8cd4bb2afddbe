-- What a workshop writes to the people of each of its cohorts, so many days before its first day or after its last.
create table event.reminder (
    -- Made when the form was shown: sent twice, it is one.
    id uuid primary key,
    workshop_id uuid not null references event.workshop,
    side text not null constraint reminder_side_known check (side in ('BEFORE', 'AFTER')),
    days integer not null constraint reminder_days check (days between 0 and 90),
    -- On the clock on the wall of the cohort.
    at time not null,
    audience text not null constraint reminder_audience_known check (audience in ('SEATED', 'STAFF', 'BOTH')),
    subject text not null constraint reminder_subject_length check (length(subject) between 1 and 200),
    words text not null constraint reminder_words_length check (length(words) between 1 and 5000)
);
create index reminder_of_workshop on event.reminder (workshop_id);

-- That a cohort was reminded. The day is part of it: a cohort that is put off is reminded again. The reminder itself may
-- be gone by now.
create table event.reminder_sent (
    reminder_id uuid not null,
    cohort_id uuid not null references event.cohort on delete cascade,
    due_on date not null,
    at timestamptz not null,
    subject text not null,
    people integer not null,
    primary key (reminder_id, cohort_id, due_on)
);
create index reminder_sent_to_cohort on event.reminder_sent (cohort_id, at);
