package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.inbox.Outcome.Whose;
import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.proof.Verdict;

/** Whose mail it is. Nobody but a verified participant, writing from their verified address, is ever taken for one. */
sealed interface Attribution {

    record Belongs(Conversation conversation, Correspondent author) implements Attribution {}

    /** Opens a new conversation. */
    record Asks(Month month) implements Attribution {}

    /** Somebody takes part by this reply address, and somebody else wrote: the first one is asked. */
    record Unconfirmed(Conversation conversation, Correspondent owner, String reason) implements Attribution {}

    record Doubtful(String reason, Whose whose) implements Attribution {}

    record Stranger() implements Attribution {}

    /**
     * Decides by what the mail says, who sent it and what is known of that.
     *
     * @param sender the one address in From
     */
    static Attribution of(Clue clue, String sender, Verdict proof) {
        if (proof == Verdict.FORGED) {
            return forged(clue);
        }
        return switch (clue) {
            case Clue.Answer answer -> answer(answer, sender, proof);
            case Clue.Former former ->
                new Doubtful(
                        "the reply address belongs to somebody who mentors here no longer",
                        new Whose(null, null, former.conversation().id()));
            case Clue.Question question -> question(question);
            case Clue.Aside aside ->
                new Doubtful("somebody who takes part wrote, but not in answer to a conversation", Whose.NOBODYS);
            case Clue.Nothing nothing -> new Stranger();
        };
    }

    /** Without a token the sender must be proven, where senders are looked into at all: they know our mail, and are asked. */
    private static Attribution answer(Clue.Answer answer, String sender, Verdict proof) {
        if (answer.owner().writesFrom(sender)) {
            return answer.byToken() || proof != Verdict.UNPROVEN
                    ? new Belongs(answer.conversation(), answer.owner())
                    : new Unconfirmed(
                            answer.conversation(),
                            answer.owner(),
                            "it came without a reply address, and nothing proves its sender");
        }
        return answer.byToken()
                ? new Unconfirmed(
                        answer.conversation(),
                        answer.owner(),
                        "it came to somebody's own reply address from another address")
                : new Doubtful("it answers a mail of ours from an address nobody has verified", whose(answer));
    }

    /** The domain itself says that the sender is not who they say. */
    private static Attribution forged(Clue clue) {
        var reason = "the sender's domain says that this mail is not from there";
        return switch (clue) {
            case Clue.Answer answer ->
                answer.byToken()
                        ? new Unconfirmed(answer.conversation(), answer.owner(), reason)
                        : new Doubtful(reason, whose(answer));
            case Clue.Question question -> new Doubtful(reason, whose(question));
            case Clue.Former former -> new Doubtful(reason, Whose.NOBODYS);
            case Clue.Aside aside -> new Doubtful(reason, Whose.NOBODYS);
            case Clue.Nothing nothing -> new Stranger();
        };
    }

    /** In which of several months a question belongs is for its sender to say. */
    private static Attribution question(Clue.Question question) {
        var months = question.months();
        return months.size() == 1
                ? new Asks(months.getFirst())
                : new Doubtful("it may belong to any of " + months.size() + " months", Whose.NOBODYS);
    }

    private static Whose whose(Clue.Question question) {
        var month = question.months().getFirst();
        return question.months().size() == 1 ? new Whose(month.learner().value(), month.id(), null) : Whose.NOBODYS;
    }

    private static Whose whose(Clue.Answer answer) {
        return new Whose(
                answer.owner().id(),
                answer.conversation().month().id(),
                answer.conversation().id());
    }
}
