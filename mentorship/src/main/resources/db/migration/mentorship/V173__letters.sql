-- Whoever pressed "unsubscribe" gets no more notices of that month; answers still come.
create table mentorship.no_notices (
    person_id uuid not null,
    month_id uuid not null references mentorship.month on delete cascade,
    at timestamptz not null,
    primary key (person_id, month_id)
);

-- What Outlook groups mails by; echoed in what we send to whoever wrote with it.
alter table mentorship.message add column thread_topic text constraint thread_topic_length check (length(thread_topic) <= 500);
alter table mentorship.message add column thread_index text constraint thread_index_length check (length(thread_index) <= 500);

-- Mails that came back and may come through another time; several within days count as for good.
alter table mentorship.letter add column bounced_softly boolean not null default false;
create index letter_bounced on mentorship.letter (to_hash, bounced_at) where bounced_at is not null;

-- What a file tells of itself, read like a handed-in one when it came.
alter table mentorship.message_file add column details text not null default '';
alter table mentorship.message_file add column generation text;
alter table mentorship.message_file add column width integer;
alter table mentorship.message_file add column height integer;
