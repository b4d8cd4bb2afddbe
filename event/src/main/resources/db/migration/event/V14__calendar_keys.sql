-- The secret part of the address under which a person's calendar program fetches all their workshops; kept as a hash, and
-- one for each person: a new one ends the old one.
create table event.calendar_key (
    person_id uuid primary key,
    key_hash bytea not null constraint calendar_key_is_sha256 check (length(key_hash) = 32),
    made_at timestamptz not null
);
create unique index calendar_key_once on event.calendar_key (key_hash);
