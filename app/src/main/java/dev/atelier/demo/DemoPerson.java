package dev.atelier.demo;

import dev.atelier.identity.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The people of the demo, and where each begins. They exist nowhere else. */
enum DemoPerson {
    LATHA("Latha Menon", "Plans cohorts, releases agendas, completes the day.", Role.ADMIN, "/admin/cohorts"),
    RAVI("Ravi Kulkarni", "Leads the day, reviews work, answers as a mentor.", Role.INSTRUCTOR, "/staff"),
    ANANYA("Ananya Iyer", "Teaches beside Ravi and goes to whoever is stuck.", Role.INSTRUCTOR, "/staff"),
    MEERA("Meera Nair", "Sits in today’s workshop and has questions.", Role.LEARNER, "/my/day"),
    KARAN("Karan Shah", "Sits in today’s workshop; his GPU runs out of memory.", Role.LEARNER, "/my/day"),
    NISHA("Nisha Rao", "Sits in today’s workshop; draws for a living.", Role.LEARNER, "/my/day"),
    PRIYA("Priya Bose", "Was in the last one: her work is reviewed, her mentor writes.", Role.LEARNER, "/my/work"),
    ARJUN("Arjun Das", "Was in the last one: has his certificate, asks by mail.", Role.LEARNER, "/my/mentor"),
    ZOYA("Zoya Khan", "Waits for a seat today, or takes one in three weeks.", Role.LEARNER, "/");

    private final String fullName;
    private final String purpose;
    private final Role role;
    private final String start;

    DemoPerson(String fullName, String purpose, Role role, String start) {
        this.fullName = fullName;
        this.purpose = purpose;
        this.role = role;
        this.start = start;
    }

    static Optional<DemoPerson> of(String key) {
        return Arrays.stream(values())
                .filter(person -> person.key().equals(key))
                .findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fullName() {
        return fullName;
    }

    String firstName() {
        return fullName.substring(0, fullName.indexOf(' '));
    }

    String purpose() {
        return purpose;
    }

    /** The page that they come in at. */
    String start() {
        return start;
    }

    /** Under a domain that can never be anyone's (RFC 2606). */
    String address() {
        return key() + "@demo.example";
    }

    Set<Role> roles() {
        return EnumSet.of(Role.LEARNER, role);
    }

    String roleWord() {
        return switch (role) {
            case ADMIN -> "Admin";
            case INSTRUCTOR -> "Instructor";
            case LEARNER -> "Learner";
        };
    }
}
