-- Every mail of a mentorship that was handed over for sending. Its words are in the outbox, not here.
create table mentorship.letter (
    id uuid primary key default uuidv7(),
    kind text not null constraint letter_kind_known
        check (kind in ('WELCOME', 'NOTICE', 'MESSAGE', 'HANDED_OVER', 'CLOSED', 'CONFIRM', 'REFUSAL')),
    -- Without brackets.
    message_id text not null constraint letter_message_id_once unique,
    -- SHA-256 of the token in the letter's reply and bounce addresses: whoever reads this table can answer nobody.
    token_hash bytea not null constraint letter_token_once unique,
    -- Empty for strangers, who are told once a week that they are.
    person_id uuid,
    -- SHA-256 of the address in lower case.
    to_hash bytea not null,
    month_id uuid references mentorship.month,
    conversation_id uuid references mentorship.conversation,
    written_at timestamptz not null,
    bounced_at timestamptz,
    bounce_reason text
);
create index letter_in_thread on mentorship.letter (conversation_id, person_id, written_at desc);
create index letter_to_address on mentorship.letter (to_hash, kind, written_at desc);
create unique index letter_one_closed on mentorship.letter (month_id) where kind = 'CLOSED';

-- Mail that was deliberately not sent, and why.
create table mentorship.suppressed_letter (
    id uuid primary key default uuidv7(),
    kind text not null,
    person_id uuid,
    month_id uuid references mentorship.month,
    conversation_id uuid references mentorship.conversation,
    reason text not null,
    at timestamptz not null
);
create index suppressed_in_thread on mentorship.suppressed_letter (conversation_id, at);

-- Addresses that mail servers called dead. A word from such an address revives it.
create table mentorship.unreachable (
    address_hash bytea primary key,
    reason text not null,
    since timestamptz not null
);
