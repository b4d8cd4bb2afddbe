-- Keys that sign credentials. One signs; the others keep what they signed verifiable.
create table learner.issuer_key (
    public_key text primary key constraint issuer_key_is_ed25519 check (public_key ~ '^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$'),
    -- PKCS#8; with AES-256-GCM around it if sealed.
    private_key bytea not null,
    sealed boolean not null,
    made_at timestamptz not null,
    retired_at timestamptz,
    -- In the wrong hands: whatever it signed proves nothing any more.
    withdrawn_at timestamptz,
    constraint issuer_key_withdrawn_is_retired check (withdrawn_at is null or retired_at is not null)
);
create unique index issuer_key_one_signs on learner.issuer_key ((true)) where retired_at is null;

-- 131,072 bits, one for each certificate; the list says only whether the bit is set.
create table learner.status_list (
    id integer generated always as identity primary key,
    -- Rises with each revocation, so that a list signed meanwhile is not kept.
    revision bigint not null default 0,
    -- As signed and served; null when it must be signed anew.
    document text
);

create table learner.status_entry (
    certificate_id uuid primary key references learner.certificate,
    list_id integer not null references learner.status_list,
    position integer not null constraint status_position_in_list check (position between 0 and 131071),
    constraint status_position_never_reused unique (list_id, position)
);

-- What was signed, letter by letter. Emptied when the holder is erased: whoever has the file can still verify it.
create table learner.credential (
    certificate_id uuid not null references learner.certificate,
    public_key text not null references learner.issuer_key,
    document text not null,
    signed_at timestamptz not null,
    constraint credential_once_a_key primary key (certificate_id, public_key)
);
create trigger credential_immutable before update on learner.credential
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function learner.refuse_change();
