-- One draft for each cohort: its primary key says so.
create table event.agenda_draft (
    cohort_id uuid primary key references event.cohort on delete cascade,
    -- The cohort's start that the slots were laid out for; when the start moves, the slots move along.
    drawn_for timestamp not null,
    -- Rises with every edit, so that nobody releases what they have not seen.
    revision bigint not null default 1
);

create table event.agenda_slot (
    -- Stays with the slot for life, in drafts, releases and calendars.
    id uuid primary key,
    cohort_id uuid not null references event.agenda_draft on delete cascade,
    starts_at timestamp not null,
    ends_at timestamp not null,
    title text not null constraint slot_title_length check (length(title) between 1 and 300),
    -- Empty where the whole cohort is in one room.
    room text not null default '' constraint slot_room_length check (length(room) <= 100),
    kind text not null,
    -- Which part of the curriculum it is for; empty for a break.
    module_key text not null default '',
    item_keys text[] not null default '{}',
    staff uuid[] not null default '{}',
    tentative boolean not null,
    constraint slot_ends_after_it_starts check (ends_at > starts_at)
);
create index slot_by_cohort on event.agenda_slot (cohort_id, starts_at);

-- Releases are only ever added.
create table event.agenda_release (
    cohort_id uuid not null references event.cohort on delete cascade,
    number integer not null constraint release_counts_from_one check (number >= 1),
    tentative boolean not null,
    zone text not null,
    released_at timestamptz not null,
    released_by uuid not null,
    primary key (cohort_id, number)
);

create table event.released_slot (
    cohort_id uuid not null,
    number integer not null,
    id uuid not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    title text not null,
    room text not null,
    kind text not null,
    module_key text not null,
    item_keys text[] not null,
    staff uuid[] not null,
    tentative boolean not null,
    primary key (cohort_id, number, id),
    constraint released_slot_of_release foreign key (cohort_id, number)
        references event.agenda_release on delete cascade
);

create function event.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'An agenda release is immutable: release a new one instead';
end $$;
create trigger release_is_immutable before update on event.agenda_release
    for each row execute function event.refuse_change();
create trigger released_slot_is_immutable before update on event.released_slot
    for each row execute function event.refuse_change();

-- The rooms that released agendas hold. Instants, since two cohorts may plan one room in different zones.
create table event.room_booking (
    slot_id uuid primary key,
    cohort_id uuid not null references event.cohort on delete cascade,
    room bigint not null references event.room,
    begins timestamptz not null,
    ends timestamptz not null,
    constraint booking_takes_time check (ends > begins),
    constraint room_is_booked_once exclude using gist (
        int8range(room, room, '[]') with &&, tstzrange(begins, ends) with &&)
);
create index booking_by_cohort on event.room_booking (cohort_id);
