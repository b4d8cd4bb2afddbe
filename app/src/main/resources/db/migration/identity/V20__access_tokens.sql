-- What a program shows instead of signing in. It may do what its person may do at that moment, or only read.
create table identity.access_token (
    -- Made when the form was shown: sent twice, it makes one token.
    id uuid primary key,
    person uuid not null constraint access_token_of_somebody references identity.account (id),
    name text not null constraint access_token_named check (name = btrim(name) and char_length(name) between 1 and 80),
    -- SHA-256 of the token: whoever reads this table can call in nobody's name.
    token_hash bytea not null constraint access_token_once unique,
    writes boolean not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index access_token_by_person on identity.access_token (person, created_at desc);
create index access_token_ended on identity.access_token (least(expires_at, revoked_at));
