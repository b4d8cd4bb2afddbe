-- A mailbox at a provider, from which mail is fetched by IMAP: how far it has been read, and by which instance.
create table mentorship.postbox (
    -- user@host/folder, as the settings name it.
    name text primary key,
    -- One instance reads at a time. Each step it writes down asks whether the lease is still its own.
    reader uuid,
    leased_until timestamptz,
    -- RFC 3501, 2.3.1.1: a UID means a mail as long as the validity stays the same.
    uid_validity bigint not null default 0,
    last_uid bigint not null default 0,
    -- The mail in hand, counted before it is touched: one that kills its reader must not block those after it.
    tried_uid bigint not null default 0,
    tries integer not null default 0,
    -- Mail to no address of ours, which was never fetched.
    passed_over bigint not null default 0,
    looked_at timestamptz,
    trouble text not null default '',
    troubled_since timestamptz,
    constraint postbox_lease_ends check ((reader is null) = (leased_until is null)),
    constraint postbox_trouble_has_begun check ((trouble = '') = (troubled_since is null))
);
