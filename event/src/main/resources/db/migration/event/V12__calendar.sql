-- What calendars were last told about each slot. Nothing is ever deleted: what was cancelled stays, as cancelled.
create table event.calendar_entry (
    -- The slot's id, or one made from cohort and day while there is no released agenda; part of the UID.
    id uuid primary key,
    cohort_id uuid not null references event.cohort on delete cascade,
    -- RFC 5546, section 2.1.4: rises when time, place or status changes.
    sequence integer not null constraint entry_sequence_counts_from_zero check (sequence >= 0),
    status text not null constraint entry_status_known check (status in ('TENTATIVE', 'CONFIRMED', 'CANCELLED')),
    starts_at timestamp not null,
    ends_at timestamp not null,
    zone text not null,
    place text not null,
    title text not null,
    description text not null,
    changed_at timestamptz not null
);
create index entry_by_cohort on event.calendar_entry (cohort_id, starts_at, id);
