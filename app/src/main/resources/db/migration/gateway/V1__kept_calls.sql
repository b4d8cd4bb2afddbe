create schema if not exists gateway;

-- The first answer to a call that named itself by a key, so that the same call again is answered again and not done again.
create table gateway.kept_call (
    person uuid not null,
    -- SHA-256 of the key: its form is the caller's own affair.
    key_hash bytea not null,
    -- SHA-256 of verb, address and body.
    fingerprint bytea not null,
    started_at timestamptz not null,
    -- Nothing yet while the first call is under way.
    status smallint,
    content_type text,
    location text,
    body bytea,
    constraint kept_call_once primary key (person, key_hash)
);
create index kept_call_by_age on gateway.kept_call (started_at);
