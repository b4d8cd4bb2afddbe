create schema if not exists identity;

-- One person. The id is theirs in every room of the house.
create table identity.account (
    id uuid primary key default uuidv7(),
    name text not null constraint account_name_said check (name = btrim(name) and char_length(name) between 1 and 120),
    -- Proven: someone who reads this mailbox has used a link that was sent to it.
    address text not null
        constraint account_address_normal check (address = lower(address) and char_length(address) between 3 and 254)
        constraint account_address_once unique,
    roles text[] not null
        constraint account_roles_known check (roles <@ array['LEARNER', 'INSTRUCTOR', 'ADMIN'])
        constraint account_learns check ('LEARNER' = any (roles)),
    created_at timestamptz not null,
    signed_in_at timestamptz,
    deactivated_at timestamptz
);
create index account_by_name on identity.account (lower(name), id);
-- Words of the name and parts of the address, found by their beginnings; the search writes this expression again.
create index account_words on identity.account
    using gin (to_tsvector('simple', name || ' ' || translate(address, '@.+-_', '     ')));

-- Somebody must be able to let others in. Two admins who demote each other at the same moment wait here for one
-- another, and the second sees what the first has done.
create function identity.keep_an_admin() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('identity.keep_an_admin'));
    if not exists (select from identity.account
                   where id <> old.id and 'ADMIN' = any (roles) and deactivated_at is null) then
        raise exception 'The last admin stays' using errcode = 'check_violation', constraint = 'account_last_admin';
    end if;
    return coalesce(new, old);
end $$;

create trigger account_last_admin before update on identity.account for each row
    when ('ADMIN' = any (old.roles) and old.deactivated_at is null
          and not ('ADMIN' = any (new.roles) and new.deactivated_at is null))
    execute function identity.keep_an_admin();
create trigger account_last_admin_deleted before delete on identity.account for each row
    when ('ADMIN' = any (old.roles) and old.deactivated_at is null)
    execute function identity.keep_an_admin();

-- A link that lets whoever reads a mailbox in, once. An invitation is one that also gives a role, and lives longer.
create table identity.link (
    id uuid primary key default uuidv7(),
    -- SHA-256 of the token: whoever reads this table can sign in as nobody.
    token_hash bytea not null constraint link_token_once unique,
    address text not null constraint link_address_normal check (address = lower(address)),
    name text not null,
    destination text not null constraint link_destination_local check (destination ~ '^/([^/\\]|$)'),
    role text constraint link_role_known check (role in ('INSTRUCTOR', 'ADMIN')),
    invited_by uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index link_by_expiry on identity.link (expires_at);
create index link_invitations on identity.link (created_at desc) where role is not null and used_at is null;

-- How often an address, or a network address, has asked for a link since the first time in this window.
create table identity.asking (
    -- SHA-256: nobody needs to know who asked.
    subject bytea primary key,
    since timestamptz not null,
    times integer not null
);
create index asking_by_age on identity.asking (since);
