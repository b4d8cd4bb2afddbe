package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation, for its learner or its mentors.
 *
 * @param back the page that lists conversations
 * @param trouble whose mail does not arrive, as a sentence; empty if all is well
 * @param zone of all times on the page, in words
 * @param mbox the address of the conversation as a file for mail programs
 * @param reply null where nobody can write any more; then {@code closed} says why
 * @param staff what the staff can do beside answering; null for the learner
 */
public record ThreadPage(
        String subject,
        Link back,
        List<Mark> marks,
        String trouble,
        String zone,
        String mbox,
        List<Happening> happenings,
        @Nullable Reply reply,
        String closed,
        @Nullable Panels staff) {

    public record Link(String address, String words) {}

    /** A state: its look and its word. */
    public record Mark(String look, String words) {}

    /** Words, or something that happened besides. */
    public sealed interface Happening {}

    /**
     * What somebody said.
     *
     * @param how "by mail" or "here"
     * @param proof null where it is nobody's business, or nobody has looked
     */
    public record Said(
            String id,
            String author,
            Stamp when,
            String how,
            List<Paragraph> words,
            Folded folded,
            List<Attachment> files,
            @Nullable Proven proof)
            implements Happening {}

    /** What is known of the sender of a mail: in a few words, and by what. */
    public record Proven(String summary, String words) {}

    public record Noted(String look, String words, Stamp when) implements Happening {}

    /** A note among the staff; {@code title} says whose. */
    public record Aside(String title, Stamp when, List<Paragraph> words) implements Happening {}

    /** An instant in words and for machines. */
    public record Stamp(String words, String machine) {}

    /** Lines that belong together; {@code code} keeps its spaces. */
    public record Paragraph(boolean code, List<String> lines) {}

    /** What stays folded until somebody wants to see it. */
    public record Folded(int lines, List<Paragraph> words) {}

    /**
     * A file that came along.
     *
     * @param details what it is, and its size
     * @param picture null for what cannot be shown
     * @param made how it was made, as far as it tells
     * @param handIn where a work is made of it; null for whoever cannot
     */
    public record Attachment(
            String address,
            String name,
            String details,
            @Nullable Picture picture,
            List<ParameterRow> made,
            @Nullable String handIn) {}

    /** The size of a picture in pixels. */
    public record Picture(int width, int height) {}

    /**
     * The form to answer with.
     *
     * @param form an id made when the form was shown, so that sending it twice says it once
     * @param draft where what is typed is kept until it is sent
     * @param seen who reads it
     * @param typed what stands in it already
     * @param error empty, or what to do about what was typed
     */
    public record Reply(
            String action,
            String form,
            String draft,
            String hint,
            String seen,
            String typed,
            String error,
            @Nullable String settle,
            @Nullable Inserting inserting) {}

    /**
     * Saved replies that can be put into the answer; none for whoever has kept none yet.
     *
     * @param action where the form goes then
     */
    public record Inserting(String action, List<Choice> replies) {}

    public record Choice(String id, String words) {}

    /**
     * What the staff can do.
     *
     * @param pausing null where nothing waits that could be put aside
     * @param noting null for whoever does not teach the cohort
     */
    public record Panels(
            Handing handing,
            Joining joining,
            @Nullable Pausing pausing,
            @Nullable Noting noting) {}

    /**
     * The forms for a note, and to give the conversation back.
     *
     * @param back null for all but the mentor who is asked
     */
    public record Noting(
            String action,
            String form,
            String typed,
            String error,
            @Nullable String back) {}

    /**
     * The form to put the conversation aside until a day.
     *
     * @param earliest the first day that can be chosen, as a date field takes it
     * @param until when it comes back; empty unless it stands aside now
     * @param end where it is taken up again
     */
    public record Pausing(String action, String earliest, String latest, String until, String end) {}

    /** The people it can be handed over to. */
    public record Handing(String action, List<Person> people) {}

    /** The people who can be the second mentor; {@code current} is the id of who is, or empty. */
    public record Joining(String action, List<Person> people, String current) {}

    public record Person(String id, String name) {}
}
