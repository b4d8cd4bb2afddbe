-- An image made very small, once, when it is handed in: JPEG. It lies in the row and not in the store, since a gallery asks for
-- hundreds at once and a store on another machine would answer each of them by itself. Images from before have none and
-- are shown by their thumbnails.
alter table mentorship.artifact
    add column tile bytea constraint artifact_tile_length check (length(tile) <= 200000),
    add constraint artifact_tile_of_image check (tile is null or kind = 'IMAGE');
