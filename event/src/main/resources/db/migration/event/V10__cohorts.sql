-- A place where cohorts meet; shared by all of them, so that its rooms can be booked once.
create table event.venue (
    id uuid primary key default uuidv7(),
    name text not null constraint venue_name_length check (length(name) between 1 and 200),
    street text not null default '',
    locality text not null default '',
    region text not null default '',
    postal_code text not null default '',
    country text not null default '',
    -- How to get in: the door, the lift, step-free access.
    access_notes text not null default '' constraint venue_notes_length check (length(access_notes) <= 5000),
    map_link text not null default ''
);
create unique index venue_is_one_place on event.venue (lower(name), lower(street), lower(locality));

-- Rooms are numbered, so that an exclusion constraint can compare them as ranges of one number, without an extension.
create table event.room (
    number bigint generated always as identity primary key,
    venue_id uuid not null references event.venue,
    name text not null constraint room_name_length check (length(name) between 1 and 100)
);
create unique index room_is_one_room on event.room (venue_id, lower(name));

create table event.cohort (
    id uuid primary key,
    workshop_id uuid not null references event.workshop,
    -- The curriculum version that this cohort is taught by; it may be missing until the cohort is announced.
    curriculum_id uuid references event.curriculum,
    status text not null default 'DRAFT' constraint cohort_status_known check (
        status in ('DRAFT', 'ANNOUNCED', 'OPEN', 'CONFIRMED', 'RUNNING', 'COMPLETED', 'POSTPONED', 'CANCELLED')),
    -- Why it was postponed or cancelled.
    reason text not null default '' constraint cohort_reason_length check (length(reason) <= 1000),
    -- What was planned is local time in a named zone; it becomes an instant when it is used.
    starts_at timestamp not null,
    ends_at timestamp not null,
    zone text not null,
    venue_id uuid references event.venue,
    online_link text not null default '',
    capacity integer not null constraint cohort_has_a_seat check (capacity >= 1),
    -- Rises by one with every change; an edit that has not seen the last one is refused.
    revision bigint not null default 1,
    created_at timestamptz not null,
    constraint cohort_ends_after_it_starts check (ends_at > starts_at),
    constraint cohort_in_public_has_a_curriculum check (status in ('DRAFT', 'CANCELLED') or curriculum_id is not null)
);
create index cohort_latest on event.cohort (starts_at desc, id);
create index cohort_by_workshop on event.cohort (workshop_id, starts_at desc);
-- What is still to come, for the home page; the zone's rules are close enough for an order.
create index cohort_to_come on event.cohort ((ends_at at time zone zone))
    where status in ('ANNOUNCED', 'OPEN', 'CONFIRMED', 'RUNNING', 'POSTPONED');
create index cohort_by_venue on event.cohort (venue_id);
create index cohort_by_curriculum on event.cohort (curriculum_id);

create table event.cohort_staff (
    cohort_id uuid not null references event.cohort on delete cascade,
    instructor_id uuid not null references event.instructor,
    role text not null constraint staff_role_known check (role in ('LEAD', 'INSTRUCTOR', 'HELPER')),
    primary key (cohort_id, instructor_id)
);
create unique index cohort_has_one_lead on event.cohort_staff (cohort_id) where role = 'LEAD';
create index staff_by_person on event.cohort_staff (instructor_id);

-- What changed with each revision, by whom: read by people who wonder, and by those whose edit came too late.
create table event.cohort_history (
    cohort_id uuid not null references event.cohort on delete cascade,
    revision bigint not null,
    at timestamptz not null,
    actor uuid not null,
    what text[] not null,
    primary key (cohort_id, revision)
);
