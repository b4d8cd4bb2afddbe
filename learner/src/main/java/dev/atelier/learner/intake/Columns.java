package dev.atelier.learner.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which column of a table means what, by the words in its first row; -1 where there is none. */
record Columns(int address, int name, int given, int family) {

    private static final Set<String> ADDRESS = Set.of(
            "email",
            "emailaddress",
            "emails",
            "mail",
            "mailaddress",
            "emailid",
            "emailadresse",
            "mailadresse",
            "adresseemail",
            "courriel",
            "correo",
            "correoelectronico");
    private static final Set<String> NAME = Set.of(
            "name",
            "fullname",
            "displayname",
            "yourname",
            "participant",
            "participantname",
            "learner",
            "attendee",
            "student",
            "vollstandigername",
            "nomcomplet",
            "nombrecompleto");
    private static final Set<String> GIVEN =
            Set.of("firstname", "first", "givenname", "forename", "vorname", "prenom", "nombre");
    private static final Set<String> FAMILY =
            Set.of("lastname", "last", "surname", "familyname", "nachname", "nom", "apellido", "apellidos");

    static Columns of(Cells head) {
        var words = head.values().stream().map(Columns::letters).toList();
        return new Columns(find(words, ADDRESS), find(words, NAME), find(words, GIVEN), find(words, FAMILY));
    }

    boolean hasName() {
        return name >= 0 || given >= 0 || family >= 0;
    }

    String name(Cells row) {
        var whole = row.at(name).strip();
        return whole.isEmpty()
                ? String.join(
                        " ",
                        Stream.of(row.at(given).strip(), row.at(family).strip())
                                .filter(part -> !part.isEmpty())
                                .toList())
                : whole;
    }

    private static int find(List<String> words, Set<String> meant) {
        for (var column = 0; column < words.size(); column++) {
            if (meant.contains(words.get(column))) {
                return column;
            }
        }
        return -1;
    }

    /** "E-Mail address" and "EMAIL_ADDRESS" are one. */
    private static String letters(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }
}
