-- Where one joins online: for the staff and for who has a seat. Null if the cohort does not meet online.
alter table learner.roster add column link text;

-- Until now it stood in the place, which everybody reads.
update learner.roster
set link = substring(place from '(https?://\S+)$'),
    place = regexp_replace(regexp_replace(place, '^Online: https?://\S+$', 'Online'), ', or online: https?://\S+$', ', and online')
where place ~ '(^Online|, or online): https?://\S+$';

-- What was signed over such a place is handed out no more: once its file is asked for, it is signed anew, at the same
-- place of the status list. Whoever saved the old file can still have it verified.
delete from learner.credential
using learner.certificate
where certificate.id = credential.certificate_id
    and credential.document <> ''
    and certificate.place ~ '(^Online|, or online): https?://\S+$';

-- A certificate is never changed, but this was never meant to be told by it.
set local atelier.erasing = on;
update learner.certificate
set place = regexp_replace(regexp_replace(place, '^Online: https?://\S+$', 'Online'), ', or online: https?://\S+$', ', and online')
where place ~ '(^Online|, or online): https?://\S+$';
set local atelier.erasing = off;
