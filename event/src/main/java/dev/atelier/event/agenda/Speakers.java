package dev.atelier.event.agenda;

import dev.atelier.event.StaffMember;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises the staff of a cohort in the names that a text gives: by the whole name, or a first name that only one has. */
record Speakers(List<StaffMember> staff) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|/|&|\\band\\b)\\s*");
    private static final Pattern TITLE = Pattern.compile("^(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.?\\s)+");

    List<StaffMember> known(String names) {
        return names(names).flatMap(name -> find(name).stream()).distinct().toList();
    }

    List<String> unknown(String names) {
        return names(names).filter(name -> find(name).isEmpty()).toList();
    }

    private static Stream<String> names(String names) {
        return BETWEEN.splitAsStream(names).map(String::strip).filter(name -> !name.isEmpty());
    }

    private Optional<StaffMember> find(String name) {
        var bare = key(TITLE.matcher(name).replaceFirst(""));
        var whole =
                staff.stream().filter(member -> key(member.name()).equals(bare)).findFirst();
        return whole.or(() -> {
            var first = staff.stream()
                    .filter(member -> key(member.name()).startsWith(bare + " "))
                    .toList();
            return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
        });
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
