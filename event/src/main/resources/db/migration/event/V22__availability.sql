-- When somebody who teaches can, or cannot, as they or an admin said it.
create table event.availability (
    -- Made when the form was shown: sent twice, it is one.
    id uuid primary key,
    instructor_id uuid not null references event.instructor,
    can boolean not null,
    -- As the clock on the wall shows it where the person reads it.
    starts_at timestamp not null,
    ends_at timestamp not null,
    zone text not null,
    note text not null default '' constraint availability_note_length check (length(note) <= 200),
    said_by uuid not null,
    said_at timestamptz not null,
    constraint availability_ends_after_it_starts check (ends_at > starts_at)
);
create index availability_by_person on event.availability (instructor_id, starts_at);

-- Who else has somebody at the same time is looked up across all cohorts.
create index slot_by_staff on event.agenda_slot using gin (staff);
create index released_slot_by_staff on event.released_slot using gin (staff);

-- How many learners one of the staff should look after at most; empty if nobody wished for anything.
alter table event.cohort
    add column learners_per_helper integer constraint cohort_ratio check (learners_per_helper between 1 and 1000);
