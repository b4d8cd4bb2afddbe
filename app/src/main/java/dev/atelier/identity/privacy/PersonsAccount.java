package dev.atelier.identity.privacy;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static dev.atelier.identity.jooq.Tables.ARCHIVE_TAKEN;
import static dev.atelier.identity.jooq.Tables.ASKING;
import static dev.atelier.identity.jooq.Tables.ERASURE;
import static dev.atelier.identity.jooq.Tables.LINK;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.identity.account.People;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Somebody's account, and how they came in. The account itself goes when all else is erased. */
@Component
@Order(60)
class PersonsAccount implements PersonalData {

    private final DSLContext db;
    private final People people;

    PersonsAccount(DSLContext db, People people) {
        this.db = db;
        this.people = people;
    }

    @Override
    public String title() {
        return "Account";
    }

    @Override
    public String about() {
        return "Your name, address and roles, the links by which you signed in, and when your data was asked for. Kept"
                + " until you have it erased; links for a week.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "account.json",
                db.select(
                                ACCOUNT.ID.as("number"),
                                ACCOUNT.NAME,
                                ACCOUNT.ADDRESS.as("e-mail address"),
                                ACCOUNT.ROLES,
                                ACCOUNT.CREATED_AT.as("opened"),
                                ACCOUNT.SIGNED_IN_AT.as("last signed in"),
                                ACCOUNT.DEACTIVATED_AT.as("closed"))
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(person.id())));
        archive.list(
                "links.json",
                db.select(
                                LINK.NAME.as("for"),
                                LINK.ROLE.as("gives the role"),
                                LINK.DESTINATION.as("leads to"),
                                LINK.CREATED_AT.as("sent"),
                                LINK.EXPIRES_AT.as("good until"),
                                LINK.USED_AT.as("used"))
                        .from(LINK)
                        .where(LINK.ADDRESS.eq(person.address()))
                        .orderBy(LINK.CREATED_AT));
        archive.list(
                "archives-taken-by-admins.json",
                db.select(ARCHIVE_TAKEN.AT.as("when"))
                        .from(ARCHIVE_TAKEN)
                        .where(ARCHIVE_TAKEN.PERSON_ID.eq(person.id()))
                        .orderBy(ARCHIVE_TAKEN.AT));
        archive.list(
                "erasures.json",
                db.select(
                                ERASURE.ASKED_AT.as("asked for"),
                                ERASURE.DUE_AT.as("due"),
                                ERASURE.CALLED_OFF_AT.as("called off"))
                        .from(ERASURE)
                        .where(ERASURE.PERSON_ID.eq(person.id()))
                        .orderBy(ERASURE.ASKED_AT));
    }

    @Override
    public List<String> obstacles(UUID person) {
        var admin = val("ADMIN").eq(any(ACCOUNT.ROLES));
        var last = db.fetchExists(ACCOUNT, ACCOUNT.ID.eq(person).and(admin).and(ACCOUNT.DEACTIVATED_AT.isNull()))
                && !db.fetchExists(ACCOUNT, ACCOUNT.ID.ne(person).and(admin).and(ACCOUNT.DEACTIVATED_AT.isNull()));
        return last ? List.of("The last admin: somebody else must be made one first.") : List.of();
    }

    @Override
    public Outcome erase(Person person) {
        people.signOutEverywhere(person.id());
        var links = db.deleteFrom(LINK).where(LINK.ADDRESS.eq(person.address())).execute();
        var asked = db.deleteFrom(ASKING)
                .where(ASKING.SUBJECT.eq(
                        field("sha256(convert_to({0}, 'UTF8'))", byte[].class, val("address " + person.address()))))
                .execute();
        return new Outcome.Erased(links + asked);
    }
}
