package dev.atelier.event;

import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody whose data is gathered or erased: the id of the account, with the name and proven address that it has now. */
public record Person(UUID id, String name, String address) {

    /** Where nobody reads mail: no domain ends so (RFC 2606). It tells erased people apart where addresses must differ. */
    public String nowhere() {
        return id + "@erased.invalid";
    }

    /** Somebody else's words with name and address taken out of them. */
    public String takenOutOf(String words) {
        return mention().matcher(words).replaceAll(PersonalData.NOBODY);
    }

    /** Whether words name the person or their address. */
    public boolean isIn(String words) {
        return mention().matcher(words).find();
    }

    private Pattern mention() {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:%s|%s)(?![\\p{L}\\p{N}])".formatted(Pattern.quote(address), Pattern.quote(name)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
