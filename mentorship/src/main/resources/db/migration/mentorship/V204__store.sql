-- That some bytes are put into the store, written and committed before they are put, so that a crash between the store and
-- the row that names them is known afterwards. Whoever removes bytes holds this row locked from asking who names them until
-- they are gone; whoever puts the same bytes waits for it here, looks again, and puts them anew.
create table mentorship.put_note (
    content bytea primary key constraint put_note_content_is_sha256 check (length(content) = 32),
    -- Another one after each removal: whoever puts bytes for long sees by it that they were removed meanwhile.
    generation uuid not null default uuidv7(),
    noted_at timestamptz not null,
    -- A removal that the store did not answer may still come to pass; until then nobody relies on these bytes.
    doubtful_until timestamptz
);
create index put_note_oldest on mentorship.put_note (noted_at, content);

-- How the store compared with the database, each time that was looked at.
create table mentorship.stocktaking (
    id uuid primary key default uuidv7(),
    begun_at timestamptz not null,
    -- Whoever counts says so now and then; after five silent minutes another may begin.
    heard_at timestamptz not null,
    ended_at timestamptz,
    contents bigint not null default 0,
    bytes bigint not null default 0,
    -- Named by a row and not there, or there with another size; the first hundred of them stand here.
    missing_count bigint not null default 0,
    missing bytea[] not null default '{}',
    -- There, and named by nobody: noted, and removed once that is certain.
    unnamed_count bigint not null default 0,
    -- In the same place, and not put there by Atelier: left alone.
    foreign_count bigint not null default 0,
    problem text
);
create index stocktaking_latest on mentorship.stocktaking (begun_at desc);
