-- What was answered is written by its ETag; the same call again must be able to, too.
alter table gateway.kept_call add column etag text;
