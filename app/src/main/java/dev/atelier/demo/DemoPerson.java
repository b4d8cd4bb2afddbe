package dev.atelier.demo;

import dev.atelier.identity.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The people of the demo. They exist nowhere else. */
enum DemoPerson {
    LATHA("Latha Menon", "Plans cohorts, releases agendas, issues certificates.", Role.ADMIN),
    RAVI("Ravi Kulkarni", "Leads the day, reviews work, answers as a mentor.", Role.INSTRUCTOR),
    ANANYA("Ananya Iyer", "Teaches beside Ravi and goes to whoever is stuck.", Role.INSTRUCTOR),
    MEERA("Meera Nair", "Learns; brings her own laptop and many questions.", Role.LEARNER),
    KARAN("Karan Shah", "Learns; his GPU runs out of memory.", Role.LEARNER),
    NISHA("Nisha Rao", "Learns; draws for a living.", Role.LEARNER),
    ZOYA("Zoya Khan", "Learns; came late and wants a seat.", Role.LEARNER);

    private final String fullName;
    private final String purpose;
    private final Role role;

    DemoPerson(String fullName, String purpose, Role role) {
        this.fullName = fullName;
        this.purpose = purpose;
        this.role = role;
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
