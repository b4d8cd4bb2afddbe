-- A cohort whose agenda was released, and whose people have not been told yet. Each release puts the telling off a little.
create table event.notice_due (
    cohort_id uuid primary key references event.cohort on delete cascade,
    -- The release that people knew before, 0 if there was none.
    base integer not null constraint notice_base_counts_from_zero check (base >= 0),
    -- When the first of these releases came; people do not wait for ever, however many follow.
    since timestamptz not null,
    due_at timestamptz not null
);
create index notice_due_next on event.notice_due (due_at);

-- What somebody was told of an agenda, once for each step from one release to a later one.
create table event.agenda_notice (
    cohort_id uuid not null references event.cohort on delete cascade,
    person_id uuid not null,
    -- What they were called then; others of the house may have forgotten them since.
    name text not null,
    -- What they knew before, 0 for nothing; and what they know now.
    told_from integer not null,
    told_to integer not null,
    at timestamptz not null,
    -- False if nothing in it concerned them, so that no mail was written.
    written boolean not null,
    -- How the mail put it, a line for each change.
    words text not null,
    primary key (cohort_id, person_id, told_to),
    constraint notice_tells_something_newer check (told_to > told_from and told_from >= 0)
);
create index notice_by_person on event.agenda_notice (person_id, at);
create index notice_by_name on event.agenda_notice (cohort_id, told_to, name, person_id);
