package dev.atelier.identity.privacy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/**
 * Writes a word that is told apart from all others into each column with words of, or about, one person. What the inventory
 * says is exported is looked for in their archive afterwards, and nowhere once they are erased.
 */
public final class Marks {

    /** Which rows of a table are the person's, and which of its columns hold words. */
    private static final Map<String, String> WHOSE = new LinkedHashMap<>();

    static {
        var own = "learner_id = :p";
        var rounds = "round_id in (select id from mentorship.round where learner_id = :p)";
        var reviews = "review_id in (select id from mentorship.review where " + rounds + ")";
        var conversations = "conversation_id in (select id from mentorship.conversation where learner_id = :p)";
        WHOSE.put(
                "learner.enrolment_history reason",
                "enrolment_id in (select id from learner.enrolment where " + own + ")");
        WHOSE.put(
                "learner.sign_up_answer words", "enrolment_id in (select id from learner.enrolment where " + own + ")");
        WHOSE.put("learner.access_need words", "enrolment_id in (select id from learner.enrolment where " + own + ")");
        WHOSE.put("learner.learner_note words", own);
        WHOSE.put("learner.certificate evidence", own);
        WHOSE.put(
                "learner.credential document",
                "certificate_id in (select id from learner.certificate where " + own + ")");
        var selected = "select selection_id from learner.selection_row where enrolment_id in"
                + " (select id from learner.enrolment where learner_id = :p)";
        WHOSE.put("learner.selection subject words", "id in (" + selected + ")");
        WHOSE.put("learner.selection_row words", "selection_id in (" + selected + ")");
        WHOSE.put("learner.help_request sees sits", own);
        WHOSE.put("learner.attendance reason", own);
        WHOSE.put("learner.excuse reason", own);
        WHOSE.put("learner.question words answer", own + " and status = 'ANSWERED'");
        WHOSE.put("learner.intake_row words", "address = :a");
        WHOSE.put("event.agenda_notice words", "person_id = :p");
        WHOSE.put("event.known_plan words", "person_id = :p");
        WHOSE.put("event.availability note", "instructor_id = :p");
        WHOSE.put("mentorship.work title", own);
        WHOSE.put("mentorship.upload stamp", own);
        WHOSE.put("mentorship.round text", own);
        WHOSE.put("mentorship.artifact name details generation preview notes", rounds);
        WHOSE.put("mentorship.exhibit title words", own);
        WHOSE.put("mentorship.exhibit_takedown title reason", own);
        WHOSE.put(
                "mentorship.exhibit_report words",
                "exhibit_id in (select id from mentorship.exhibit where " + own + ")");
        WHOSE.put("mentorship.review summary", rounds);
        WHOSE.put("mentorship.review_comment body", rounds);
        WHOSE.put("mentorship.judgement words", reviews);
        WHOSE.put("mentorship.second_look words", reviews);
        WHOSE.put("mentorship.work_note words", "work_id in (select id from mentorship.work where " + own + ")");
        WHOSE.put("mentorship.remark words", "writer_id = :p");
        WHOSE.put("mentorship.comment_answer words", rounds);
        WHOSE.put(
                "mentorship.comment_mark words",
                "review_id in (select id from mentorship.review where " + rounds + ")");
        WHOSE.put(
                "mentorship.month_extension reason", "month_id in (select id from mentorship.month where " + own + ")");
        WHOSE.put("mentorship.conversation subject", own);
        WHOSE.put("mentorship.conversation_event detail", conversations);
        WHOSE.put("mentorship.message visible folded message_id thread_topic thread_index", conversations);
        WHOSE.put(
                "mentorship.message_file name content details generation",
                "message_id in (select id from mentorship.message where " + conversations + ")");
        WHOSE.put("mentorship.note words", conversations);
        WHOSE.put("mentorship.message_draft subject words", "person_id = :p");
        WHOSE.put("mentorship.saved_reply title words", "mentor_id = :p");
        WHOSE.put("mentorship.office zone", "mentor_id = :p");
        WHOSE.put("mentorship.letter bounce_reason", "person_id = :p");
        WHOSE.put("mentorship.suppressed_letter reason", "person_id = :p");
        WHOSE.put("mentorship.unreachable reason", "address_hash = sha256(convert_to(:a, 'UTF8'))");
        WHOSE.put(
                "mentorship.inbound_mail subject reason raw identity client helo spf_domain dkim_domain dmarc_domain",
                "sender = :a");
        WHOSE.put("delivery.mail subject raw", "id in (select mail_id from delivery.dispatch where recipient = :a)");
        WHOSE.put("delivery.dispatch reason", "recipient = :a");
        WHOSE.put("delivery.suppressed_address reason", "address = :a");
        WHOSE.put("identity.access_token name", "person = :p");
        WHOSE.put("gateway.kept_call location", "person = :p");
    }

    /** Names and addresses are words of their own; ids, instants, states and file hashes are none. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?<!message_file|artifact)[.]name$|[.](address|sender|said_from|id|actor|roles?|status|outcome|named|type"
                + "|destination|weekday|opens|closes|first_day|last_day|by_mail|sha256|thumbnail|tile|what|helped_before)$|(_id|_by|_at)$|certificate_revocation[.]reason$|checkpoint_answer[.]answer$|artifact[.]content$"
                    // Only a draft has it, and goes with it.
                    + "|round[.]text_aside$");

    private Marks() {}

    /** What an archive must hold of these marks. */
    public static List<String> exported(Map<String, String> marks) throws IOException {
        var inventory = Inventory.read();
        return marks.keySet().stream()
                .filter(inventory::isExported)
                .map(marks::get)
                .toList();
    }

    /** Columns of words that the inventory calls exported, and into which nothing was written. */
    public static List<String> missingFrom(Map<String, String> marks) throws IOException {
        var inventory = Inventory.read();
        return inventory.personal().stream()
                .filter(inventory::isExported)
                .filter(column ->
                        !marks.containsKey(column) && !OTHERWISE.matcher(column).find())
                .sorted()
                .toList();
    }

    /** Marks all rows of a person; answers the mark of each column. A table in which they have no row is an error. */
    public static Map<String, String> write(DSLContext db, UUID person, String address, String secret) {
        var marks = new LinkedHashMap<String, String>();
        db.transaction(change -> {
            change.dsl().execute("set local session_replication_role = replica");
            WHOSE.forEach((key, whose) -> {
                var words = key.split(" ");
                var sets = new ArrayList<String>();
                for (var column : List.of(words).subList(1, words.length)) {
                    var mark = secret + words[0].replace('.', 'x').replace("_", "") + "x" + column.replace("_", "");
                    marks.put(words[0] + "." + column, mark);
                    sets.add(column + " = " + literal(column, mark));
                }
                var rows = change.dsl()
                        .execute("update " + words[0] + " set " + String.join(", ", sets) + " where "
                                + whose.replace(":p", "'" + person + "'::uuid").replace(":a", "'" + address + "'"));
                if (rows == 0) {
                    throw new AssertionError("They have no row in " + words[0]);
                }
            });
        });
        return marks;
    }

    /** Told apart by row where a constraint asks for that. */
    private static String literal(String column, String mark) {
        return switch (column) {
            case "content" -> "convert_to('" + mark + "', 'UTF8')";
            case "raw" -> "convert_to(E'From: a@example.org\\r\\nSubject: A\\r\\n\\r\\n" + mark + "', 'UTF8')";
            case "notes", "evidence" -> "array['" + mark + "']";
            case "message_id", "identity" -> "'" + mark + "' || id";
            case "generation" -> "'{\"prompt\": \"" + mark + "\"}'";
            default -> "'" + mark + "'";
        };
    }
}
