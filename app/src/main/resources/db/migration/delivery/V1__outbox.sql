create schema if not exists delivery;

-- A mail as it was handed over, byte for byte. Who gets it stands in dispatch.
create table delivery.mail (
    id uuid primary key default uuidv7(),
    message_id text not null,
    -- Empty for the null sender <> (RFC 5321, 4.5.5).
    envelope_from text not null,
    subject text not null,
    -- Emptied once every recipient has it: sign-in links and letters need not lie about.
    raw bytea,
    size integer not null,
    written_at timestamptz not null
);
create index mail_by_age on delivery.mail (written_at);

-- One mail on its way to one recipient: each succeeds, waits or fails for itself.
create table delivery.dispatch (
    id uuid primary key default uuidv7(),
    mail_id uuid not null references delivery.mail on delete cascade,
    recipient text not null,
    state text not null constraint dispatch_state_known
        check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'SUPPRESSED')),
    attempts integer not null default 0,
    next_at timestamptz not null,
    -- Whoever sends holds a claim, and must still hold it when the last byte goes out.
    claim uuid,
    lease_until timestamptz,
    -- From here on the server may have the whole mail, whether or not its answer arrives.
    handed_over_at timestamptz,
    -- How often nobody could tell whether the server had taken it; above 0 it may have arrived twice.
    unclear integer not null default 0,
    settled_at timestamptz,
    reason text,
    constraint dispatch_recipient_once unique (mail_id, recipient),
    constraint dispatch_claimed_while_sending check ((state = 'SENDING') = (claim is not null and lease_until is not null))
);
create index dispatch_due on delivery.dispatch (next_at) where state = 'QUEUED';
create index dispatch_leased on delivery.dispatch (lease_until) where state = 'SENDING';
create index dispatch_listed on delivery.dispatch (state, id desc);

-- Addresses that a mail server called dead. Nothing is written to them until someone lifts it.
create table delivery.suppressed_address (
    address text primary key constraint suppressed_address_normal check (address = lower(address)),
    reason text not null,
    since timestamptz not null
);
