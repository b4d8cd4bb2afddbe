-- What an agenda text says about when, and for how long, was words until now; an agenda can begin with it.
alter table event.curriculum_module
    add column day integer constraint module_day_counts_from_1 check (day >= 1),
    add column starts_at time constraint module_starts_at_a_minute check (extract(second from starts_at) = 0),
    add column minutes integer constraint module_within_a_day check (minutes between 1 and 1440),
    add column speaker text not null default '' constraint module_speaker_length check (length(speaker) <= 300),
    add column room text not null default '' constraint module_room_length check (length(room) <= 300);

alter table event.curriculum_item
    add column day integer constraint item_day_counts_from_1 check (day >= 1),
    add column starts_at time constraint item_starts_at_a_minute check (extract(second from starts_at) = 0),
    add column minutes integer constraint item_within_a_day check (minutes between 1 and 1440),
    add column speaker text not null default '' constraint item_speaker_length check (length(speaker) <= 300),
    add column room text not null default '' constraint item_room_length check (length(room) <= 300);
