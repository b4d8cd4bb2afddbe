package dev.atelier.event.notice;

import dev.atelier.event.Attendees;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.visitor.ReleasedAgenda;
import dev.atelier.event.world.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A cohort that Ravi leads and Meera comes to, and what they are mailed of it. */
abstract class ToldCohort {

    static final Duration QUIET = Duration.ofMinutes(15);

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    SentMails mails;

    @Autowired
    NoticeRound round;

    @Autowired
    Coming coming;

    World world;
    InstructorId ravi;
    CohortId cohort;
    ReleasedAgenda agenda;

    @BeforeEach
    void aCohort() {
        world = new World(db);
        cohort = world.cohort(world.workshop("Mastering Stable Diffusion"), CohortStatus.OPEN);
        ravi = world.instructor("Ravi");
        world.staff(cohort, ravi, "LEAD");
        agenda = new ReleasedAgenda(web, db, cohort, UUID.randomUUID());
        coming.people.clear();
        coming.unknown.clear();
        coming.people.add(new Attendees.Attendee(UUID.randomUUID(), "Meera", "meera@example.org", true));
        mails.forget();
    }

    void heardOfTheFirst() {
        agenda.release("16:00", "16:30", 0, true);
        onceItIsQuiet();
        mails.forget();
    }

    void onceItIsQuiet() {
        clock.move(QUIET);
        round.run();
    }

    List<MimeMessage> to(String address) throws Exception {
        var found = new ArrayList<MimeMessage>();
        for (var mail : mails.all()) {
            if (mail.getAllRecipients()[0].toString().contains(address)) {
                found.add(mail);
            }
        }
        return found;
    }

    static String text(MimeMessage mail) throws Exception {
        if (mail.getContent() instanceof String words) {
            return words;
        }
        var parts = (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        return (String) parts.getBodyPart(0).getContent();
    }

    static Calendar calendar(MimeMessage mail) throws Exception {
        try (InputStream file = ((Multipart) mail.getContent()).getBodyPart(1).getInputStream()) {
            return new CalendarBuilder().build(file);
        }
    }
}
