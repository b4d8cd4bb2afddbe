-- Words of conversations as they are looked for: whole or from their beginning, in no language in particular. What stands
-- in angle brackets are words too, such as <lora:name:0.8>, and no tags. The expressions stand in the query just like this.
create index message_by_words on mentorship.message
    using gin (to_tsvector('simple', translate(left(visible, 100000), '<>', '  ')));
create index conversation_by_words on mentorship.conversation
    using gin (to_tsvector('simple', translate(subject, '<>', '  ')));
