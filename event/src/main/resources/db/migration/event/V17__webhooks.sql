-- Where facts are told to programs of others: the subscriptions of admins, and the chats of workshops.
create table event.webhook (
    -- Made when the form was shown: sent twice, it is one.
    id uuid primary key,
    -- Whose chat it is: it hears of that workshop alone. Null for a subscription, which hears of the whole house.
    workshop_id uuid references event.workshop,
    -- What is sent: a signed fact, or a sentence as {"text": …} or as {"content": …}.
    form text not null constraint webhook_form_known check (form in ('SIGNED', 'TEXT', 'CONTENT')),
    name text not null constraint webhook_name_length check (length(name) between 1 and 100),
    -- The address of a chat is a secret: whoever has it may write there.
    url text not null constraint webhook_url_length check (length(url) between 1 and 1000),
    facts text[] not null,
    -- Signs what is sent; the one before it does so too, for a while.
    secret text,
    former_secret text,
    former_until timestamptz,
    is_on boolean not null default true,
    -- Why it went off by itself.
    off_because text not null default '',
    made_at timestamptz not null,
    -- One of its deliveries is on its way at a time: by whom, and until when nobody else takes over.
    claim uuid,
    lease_until timestamptz,
    -- Failures in a row, since when, and until when nothing is tried: who is away for long costs little.
    failures integer not null default 0,
    failing_since timestamptz,
    rest_until timestamptz not null,
    tried_at timestamptz,
    constraint webhook_is_signed_or_a_chat check (
        (form = 'SIGNED') = (workshop_id is null) and (form = 'SIGNED') = (secret is not null))
);
create unique index webhook_is_the_one_chat on event.webhook (workshop_id);

-- A fact on its way to one receiver. It is written down in the transaction that the fact comes true in.
create table event.webhook_delivery (
    -- The order in which they leave.
    number bigint generated always as identity primary key,
    webhook_id uuid not null references event.webhook on delete cascade,
    -- Names the fact: the same with each attempt, and for each receiver.
    message uuid not null,
    type text not null,
    payload text not null,
    state text not null constraint delivery_state_known check (state in ('WAITING', 'DONE', 'FAILED')),
    attempts integer not null default 0,
    written_at timestamptz not null,
    next_at timestamptz not null,
    give_up_at timestamptz not null,
    constraint delivery_is_told_once unique (webhook_id, message)
);
create index delivery_in_line on event.webhook_delivery (webhook_id, number) where state = 'WAITING';
create index delivery_by_state on event.webhook_delivery (webhook_id, state, number desc);
create index delivery_by_number on event.webhook_delivery (webhook_id, number desc);
create index delivery_by_age on event.webhook_delivery (written_at);

-- What became of each attempt: what the receiver answered, or why it was not reached.
create table event.webhook_attempt (
    delivery bigint not null references event.webhook_delivery on delete cascade,
    number integer not null,
    at timestamptz not null,
    took_millis integer not null,
    -- Null if nothing was answered.
    status integer,
    -- How the answer began, or what went wrong.
    words text not null,
    primary key (delivery, number)
);
