package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.ThreadView.Typed;
import dev.atelier.mentorship.conversation.ThreadView.Viewer;
import dev.atelier.mentorship.page.ThreadPage.Choice;
import dev.atelier.mentorship.page.ThreadPage.Handing;
import dev.atelier.mentorship.page.ThreadPage.Inserting;
import dev.atelier.mentorship.page.ThreadPage.Joining;
import dev.atelier.mentorship.page.ThreadPage.Noting;
import dev.atelier.mentorship.page.ThreadPage.Panels;
import dev.atelier.mentorship.page.ThreadPage.Pausing;
import dev.atelier.mentorship.savedreply.SavedReplies;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the staff sees of a conversation besides what its learner sees. */
@Component
class StaffPanels {

    private final Staff staff;
    private final Notes notes;
    private final SavedReplies replies;
    private final InstantSource clock;

    StaffPanels(Staff staff, Notes notes, SavedReplies replies, InstantSource clock) {
        this.staff = staff;
        this.notes = notes;
        this.replies = replies;
        this.clock = clock;
    }

    List<Notes.Line> notes(Conversation conversation) {
        return notes.of(conversation.id());
    }

    /** @param aside what was typed into the form for a note, if it comes back */
    Panels of(Conversation conversation, Transcript transcript, Viewer viewer, Typed aside) {
        var address = "/staff/mentorship/" + conversation.id();
        var waits = transcript.turn().equals("MENTOR");
        var others = staff.others(conversation);
        var second = conversation.second();
        return new Panels(
                new Handing(address + "/mentor", others),
                new Joining(
                        address + "/second",
                        others,
                        second == null ? "" : second.value().toString()),
                viewer.speaks() && waits ? pausing(conversation, transcript, address) : null,
                viewer.speaks() ? noting(conversation, viewer, address, aside) : null);
    }

    Inserting inserting(Viewer viewer, String address) {
        return new Inserting(
                address + "/insertion",
                replies.of(viewer.person()).stream()
                        .map(reply -> new Choice(reply.id().toString(), reply.title()))
                        .toList());
    }

    private Pausing pausing(Conversation conversation, Transcript transcript, String address) {
        var zone = conversation.month().window().zone();
        var now = clock.instant();
        var until = transcript.pausedUntil();
        return new Pausing(
                address + "/pause",
                Pause.earliest(zone, now).toString(),
                Pause.latest(zone, now).toString(),
                until == null || !until.isAfter(now)
                        ? ""
                        : Times.stamp(until, zone).words(),
                address + "/pause/end");
    }

    private static Noting noting(Conversation conversation, Viewer viewer, String address, Typed typed) {
        var mentor = conversation.mentor();
        var asked = mentor != null && mentor.value().equals(viewer.person());
        return new Noting(
                address + "/notes",
                UUID.randomUUID().toString(),
                typed.text(),
                typed.error(),
                asked ? address + "/return" : null);
    }
}
