-- Facts about cohorts that an older version has left behind say the link to join online within the place, which everybody
-- reads. Whoever hears of them now is told both apart.
update event_publication
set serialized_event = regexp_replace(
    regexp_replace(serialized_event, '"place":"Online: (https?://[^"]+)"', '"place":"Online","link":"\1"', 'g'),
    '"place":"((?:[^"\\]|\\.)*), or online: (https?://[^"]+)"', '"place":"\1, and online","link":"\2"', 'g')
where event_type like 'dev.atelier.event.%' and serialized_event ~ 'nline: https?://';
