-- An erasure takes words and files out of what otherwise never changes. It says so itself, for its own transaction only.
drop trigger artifact_frozen on mentorship.artifact;
create trigger artifact_frozen before insert or update or delete on mentorship.artifact
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function mentorship.guard_artifact();
drop trigger round_frozen on mentorship.round;
create trigger round_frozen before update or delete on mentorship.round
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function mentorship.guard_round();
drop trigger review_frozen on mentorship.review;
create trigger review_frozen before update or delete on mentorship.review
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function mentorship.guard_review();
drop trigger comment_frozen on mentorship.review_comment;
create trigger comment_frozen before insert or update or delete on mentorship.review_comment
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function mentorship.guard_comment();
drop trigger extension_kept on mentorship.month_extension;
create trigger extension_kept before update or delete on mentorship.month_extension
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function mentorship.guard_extension();

-- Bytes of files that were erased, taken out of a draft or not taken: they leave the store once nothing else names them.
-- Written with what left them, so that a crash in between forgets none.
create table mentorship.left_bytes (
    content bytea primary key constraint left_bytes_content_is_sha256 check (length(content) = 32),
    learner_id uuid not null
);
-- Who else names some bytes.
create index artifact_by_content on mentorship.artifact (content);
create index artifact_by_thumbnail on mentorship.artifact (thumbnail);
