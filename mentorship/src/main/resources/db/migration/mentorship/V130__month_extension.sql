-- A month ends later than by itself, or begins again, because somebody said so: who, when and why. Only ever added.
create table mentorship.month_extension (
    -- Made when the form was shown: sent twice, it extends once.
    id uuid primary key,
    month_id uuid not null references mentorship.month,
    admin_id uuid not null,
    -- For those who wonder later; the learner is not told.
    reason text not null constraint extension_reason_length check (length(reason) between 1 and 500),
    closed_at timestamptz not null,
    closes_at timestamptz not null,
    at timestamptz not null,
    constraint extension_makes_longer check (closed_at < closes_at)
);
create index extension_of_month on mentorship.month_extension (month_id, at desc);

create function mentorship.guard_extension() returns trigger language plpgsql as $$
begin
    raise exception 'the record of an extension stays as it is' using errcode = 'AT003';
end
$$;
create trigger extension_kept before update or delete on mentorship.month_extension
    for each row execute function mentorship.guard_extension();

-- A notice is about one end; a later end has notices of its own.
alter table mentorship.month_notice add column closes_at timestamptz;
update mentorship.month_notice set closes_at = month.closes_at from mentorship.month where month.id = month_id;
alter table mentorship.month_notice alter column closes_at set not null;
alter table mentorship.month_notice drop constraint month_notice_pkey;
alter table mentorship.month_notice add primary key (month_id, notice, closes_at);

alter table mentorship.letter drop constraint letter_kind_known;
alter table mentorship.letter add constraint letter_kind_known
    check (kind in ('WELCOME', 'EXTENDED', 'NOTICE', 'MESSAGE', 'HANDED_OVER', 'CLOSED', 'CONFIRM', 'REFUSAL'));

-- Once for each end of a month, no longer once for each month.
drop index mentorship.letter_one_closed;
create index letter_closed on mentorship.letter (month_id, written_at) where kind = 'CLOSED';
