package dev.atelier.mentorship.postbox;

import dev.atelier.mentorship.inbox.FetchedMail.Ours;
import dev.atelier.mentorship.reading.Mailbox;
import dev.atelier.mentorship.reading.ReadMail;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whom of us a mail was for, and who sent it, as far as its header tells: a mailbox keeps no envelope. What servers wrote
 * down of it counts before what the sender wrote, and an address with a token before any other: the mailbox itself may
 * be an address of ours, too.
 */
final class Addressees {

    private static final List<List<String>> FIELDS = List.of(
            List.of("X-Gm-Original-To"),
            List.of("X-Original-To"),
            List.of("Delivered-To"),
            List.of("Envelope-To"),
            List.of("Resent-To", "Resent-Cc"),
            List.of("To", "Cc"));

    private Addressees() {}

    /** Empty if it was for none of us. */
    static List<String> of(ReadMail mail, Function<String, Ours> ours) {
        return Stream.of(Ours.TOKEN, Ours.OPEN)
                .flatMap(kind -> FIELDS.stream()
                        .map(fields -> named(mail, fields).stream()
                                .filter(address -> ours.apply(address) == kind)
                                .toList()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> named(ReadMail mail, List<String> fields) {
        return fields.stream()
                .flatMap(field -> mail.addresses(field).stream())
                .map(Mailbox::address)
                .distinct()
                .toList();
    }

    /** The sender of the envelope; empty for {@code <>}, which nobody may answer. */
    static String sender(ReadMail mail) {
        return mail.headers().has("Return-Path") ? first(mail, "Return-Path") : first(mail, "From");
    }

    private static String first(ReadMail mail, String field) {
        return mail.headers().has(field)
                ? mail.addresses(field).stream()
                        .findFirst()
                        .map(Mailbox::address)
                        .orElse("")
                : "";
    }
}
