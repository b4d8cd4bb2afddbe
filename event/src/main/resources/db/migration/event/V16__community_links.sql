-- Where the people of a workshop talk with each other, outside: shown to whoever has a seat, never fetched.
create table event.community_link (
    -- Made when the form was shown: sent twice, it is one.
    id uuid primary key,
    workshop_id uuid not null references event.workshop,
    -- Not without gaps, and of two that are equal the id says which comes first.
    position integer not null,
    label text not null constraint community_label_length check (length(label) between 1 and 80),
    url text not null constraint community_link_is_https check (url like 'https://%' and length(url) <= 500)
);
create index community_link_of_workshop on event.community_link (workshop_id, position, id);
