-- Each mail as it came, once for every recipient it was for. Stored before the sender hears 250.
create table mentorship.inbound_mail (
    id uuid primary key default uuidv7(),
    received_at timestamptz not null,
    -- Envelope, not header: the sender is empty for <>.
    sender text not null,
    recipient text not null,
    -- Message-ID, or the hash of the raw bytes where there is none.
    identity text not null,
    sha256 bytea not null,
    size integer not null,
    -- Emptied some weeks after the mail was settled; the hash stays.
    raw bytea,
    state text not null default 'RECEIVED' constraint inbound_state_known check (state in (
        'RECEIVED', 'DELIVERED', 'HELD', 'AUTO_REPLY', 'BOUNCE', 'COMPLAINT', 'LIST', 'RECEIPT',
        'REFUSED', 'LATE', 'DUPLICATE', 'DISCARDED', 'FAILED')),
    reason text not null default '',
    attempts integer not null default 0,
    next_at timestamptz not null,
    settled_at timestamptz,
    -- What its header says of itself, for the lists of those who look after held mail.
    said_from text not null default '',
    subject text not null default '',
    -- Whose it is, or would be once it is released.
    person_id uuid,
    month_id uuid references mentorship.month,
    conversation_id uuid references mentorship.conversation,
    -- Who released or discarded it.
    decided_by uuid,
    constraint inbound_settled_with_reason check ((state = 'RECEIVED') = (settled_at is null) and (state = 'RECEIVED' or reason <> '')),
    constraint inbound_decided_by_someone check (state <> 'DISCARDED' or decided_by is not null)
);
-- The same mail twice is processed once; the second copy is kept as a duplicate.
create unique index inbound_once on mentorship.inbound_mail (recipient, identity) where state <> 'DUPLICATE';
create index inbound_due on mentorship.inbound_mail (next_at, id) where state = 'RECEIVED';
create index inbound_held on mentorship.inbound_mail (id desc) where state in ('HELD', 'FAILED');
create index inbound_with_raw on mentorship.inbound_mail (settled_at) where raw is not null and state not in ('HELD', 'FAILED', 'RECEIVED');
create index inbound_held_of_person on mentorship.inbound_mail (person_id) where state = 'HELD';
