package dev.atelier.mentorship.conversation;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import org.jspecify.annotations.Nullable;

/** A message to a conversation, as a program sent it. */
record Reply(@Nullable String text) implements Typed {

    /** As the form would bring it; refused if it can't be sent. */
    ReplyForm form(CommandId command) {
        var form =
                new ReplyForm(command.toString(), requireNonNullElse(text, "").replace("\0", ""));
        if (!form.problem().isEmpty()) {
            throw Refused.field("text", form.problem());
        }
        return form;
    }
}
