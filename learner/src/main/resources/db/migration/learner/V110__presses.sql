-- A press of a button that a browser made an id for. It may arrive twice, as phones send again what got no answer; the
-- row is written with what the press brings about, so that it counts once.
create table learner.press (
    id uuid primary key,
    made_at timestamptz not null,
    taken_at timestamptz not null
);
create index press_by_age on learner.press (taken_at);

-- When the button was pressed, where that was before the answer arrived; else it is null and "at" says it.
alter table learner.checkpoint_answer add column made_at timestamptz;
