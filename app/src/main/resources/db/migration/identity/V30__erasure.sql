-- That somebody is to be erased, and what became of it: a record without personal data once it is done, as the id then leads
-- nowhere.
create table identity.erasure (
    -- Made when the form was shown: sent twice, it is one erasure.
    id uuid primary key,
    person_id uuid not null,
    -- The person, or an admin who was asked to.
    asked_by uuid not null,
    asked_at timestamptz not null,
    -- Until then it can be called off.
    due_at timestamptz not null,
    called_off_at timestamptz,
    called_off_by uuid,
    -- From here on there is no way back.
    began_at timestamptz,
    finished_at timestamptz,
    constraint erasure_due_after_asked check (due_at >= asked_at),
    constraint erasure_called_off_by_someone check ((called_off_at is null) = (called_off_by is null)),
    constraint erasure_called_off_before_it_began check (called_off_at is null or began_at is null),
    constraint erasure_finished_after_it_began check (finished_at is null or began_at is not null)
);
create unique index erasure_one_open on identity.erasure (person_id) where called_off_at is null and finished_at is null;
create index erasure_due on identity.erasure (due_at) where called_off_at is null and finished_at is null;
create index erasure_newest on identity.erasure (asked_at desc, id desc);

-- What is done of it: written with the rows that it erased, so that whatever kills it in between leaves nothing half done.
create table identity.erasure_step (
    erasure_id uuid not null references identity.erasure,
    part text not null,
    rows_changed integer not null,
    at timestamptz not null,
    primary key (erasure_id, part)
);

-- That an admin took somebody's archive, on their request.
create table identity.archive_taken (
    id uuid primary key,
    person_id uuid not null,
    taken_by uuid not null,
    at timestamptz not null
);
create index archive_taken_of_person on identity.archive_taken (person_id, at desc);
