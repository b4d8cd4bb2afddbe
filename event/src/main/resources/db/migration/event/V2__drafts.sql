-- What an agenda text says about a first run: hints for whoever plans a cohort, never a promise.
alter table event.workshop
    add column said_first_day date,
    add column said_last_day date,
    add column said_from time,
    add column said_until time,
    add column said_place text not null default '',
    -- Rises by one with every change of the fields above; an edit that has not seen the last one is refused.
    add column revision bigint not null default 1,
    add constraint workshop_tentative_note_length check (length(tentative_note) <= 1000);

-- The list of admins: newest first.
create index workshop_newest on event.workshop (created_at desc, id desc);

alter table event.curriculum_module
    -- Markdown.
    add constraint module_introduction_length check (length(introduction) <= 10000),
    -- When, by whom and where, as the agenda text says it.
    add column hint text not null default '' constraint module_hint_length check (length(hint) <= 300);

alter table event.curriculum_item
    add column note text not null default '' constraint item_note_length check (length(note) <= 5000),
    add column hint text not null default '' constraint item_hint_length check (length(hint) <= 300),
    add constraint item_kind_known check (kind in
        ('TOPIC', 'PAPER_REVIEW', 'HANDS_ON', 'SET_UP', 'DEMO', 'CHECKPOINT', 'QUESTIONS', 'EXERCISE', 'BREAK'));

-- A draft is one document, so that each edit is one small statement; it becomes rows when it is published.
create table event.curriculum_draft (
    curriculum_id uuid primary key references event.curriculum on delete cascade,
    -- Rises by one with every edit; an edit that has not seen the last one is refused.
    revision bigint not null constraint draft_revision_positive check (revision > 0),
    document jsonb not null
);

-- The last edits of a draft with what was there before each: to undo them, and to tell those whose edit came too late.
create table event.curriculum_edit (
    curriculum_id uuid not null references event.curriculum_draft on delete cascade,
    -- The revision that the edit made.
    revision bigint not null,
    what text not null,
    before jsonb not null,
    -- What was asked for, so that a form sent twice is one edit.
    request text not null,
    actor uuid not null,
    at timestamptz not null,
    primary key (curriculum_id, revision)
);

-- Cohorts are pinned to versions and progress is counted over them: a published one never changes.
create function event.refuse_change_of_published() returns trigger language plpgsql as $$
begin
    if exists (select from event.curriculum
               where id = coalesce(new.curriculum_id, old.curriculum_id) and published_at is not null) then
        raise exception 'A published curriculum never changes' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger module_is_immutable before insert or update or delete on event.curriculum_module
    for each row execute function event.refuse_change_of_published();
create trigger item_is_immutable before insert or update or delete on event.curriculum_item
    for each row execute function event.refuse_change_of_published();

create function event.refuse_change_of_version() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'A published curriculum never changes' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger version_is_immutable before update or delete on event.curriculum
    for each row execute function event.refuse_change_of_version();
