-- What a review says of earlier comments is part of its words: changed, the review goes back from its second reader.
create trigger mark_called_back before insert or update or delete on mentorship.comment_mark
    for each row when (current_setting('atelier.erasing', true) is distinct from 'on')
    execute function mentorship.call_back_words();
