-- Until this morning a conversation that waits for a mentor stands aside. Past, it means nothing; whoever speaks ends it.
alter table mentorship.conversation add column paused_until timestamptz;
create index conversation_paused on mentorship.conversation (paused_until, id) where paused_until is not null;
