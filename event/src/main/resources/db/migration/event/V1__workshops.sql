create schema if not exists event;

-- A copy of the people who may teach, kept current by whoever keeps the accounts.
create table event.instructor (
    id uuid primary key,
    name text not null constraint instructor_name_not_blank check (name <> ''),
    address text not null,
    retired boolean not null default false
);

create table event.workshop (
    id uuid primary key default uuidv7(),
    -- Stands in addresses, so it never changes.
    slug text not null constraint workshop_slug_unique unique
        constraint workshop_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    title text not null constraint workshop_title_length check (length(title) between 1 and 200),
    -- Markdown, up to 20,000 characters each.
    summary text not null default '' constraint workshop_summary_length check (length(summary) <= 20000),
    prerequisites text not null default '' constraint workshop_prerequisites_length check (length(prerequisites) <= 20000),
    -- The sentence that says that details may change; empty if none does.
    tentative_note text not null default '',
    -- The text that the curriculum was read from, kept as proof of what was understood.
    source_text text,
    created_at timestamptz not null
);

-- Immutable once published; a draft is the one version without a time of publication.
create table event.curriculum (
    id uuid primary key default uuidv7(),
    workshop_id uuid not null references event.workshop,
    version integer not null constraint curriculum_version_positive check (version > 0),
    published_at timestamptz,
    published_by uuid,
    constraint curriculum_version_unique unique (workshop_id, version)
);
create unique index curriculum_one_draft on event.curriculum (workshop_id) where published_at is null;

create table event.curriculum_module (
    curriculum_id uuid not null references event.curriculum on delete cascade,
    position integer not null,
    -- What the agenda calls it: "0" … "6", "INFINITY".
    key text not null constraint module_key_length check (length(key) between 1 and 40),
    title text not null constraint module_title_length check (length(title) <= 300),
    introduction text not null default '',
    primary key (curriculum_id, position),
    constraint module_key_unique unique (curriculum_id, key)
);

create table event.curriculum_item (
    curriculum_id uuid not null,
    -- The same thing keeps its key in every version of the curriculum.
    key text not null constraint item_key_form check (key ~ '^[a-z0-9-]{1,64}$'),
    module_position integer not null,
    -- Items of one parent (or of the module itself, if null) count from 0.
    parent_key text,
    position integer not null,
    title text not null constraint item_title_length check (length(title) between 1 and 500),
    kind text not null,
    required boolean not null,
    primary key (curriculum_id, key),
    constraint item_module foreign key (curriculum_id, module_position)
        references event.curriculum_module on delete cascade,
    constraint item_parent foreign key (curriculum_id, parent_key) references event.curriculum_item
        on delete cascade deferrable initially deferred
);
create index item_by_module on event.curriculum_item (curriculum_id, module_position, position);
