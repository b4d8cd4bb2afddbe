package dev.atelier.learner.signup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Reads what somebody answered: what is to be kept, or a sentence for each field. */
final class Answering {

    /** Characters of an answer, and of what somebody needs. */
    static final int LONGEST = 2000;

    private Answering() {}

    static Verdict read(SignUp signUp, Application application) {
        var answers = new LinkedHashMap<UUID, String>();
        var problems = new LinkedHashMap<String, String>();
        for (var question : signUp.questions()) {
            var typed = application.at(question.field());
            var problem = problem(question, typed);
            if (!problem.isEmpty()) {
                problems.put(question.field(), problem);
            } else if (!typed.isEmpty()) {
                answers.put(question.id(), typed);
            }
        }
        var needs = signUp.asksNeeds() ? application.at(Application.NEEDS) : "";
        if (needs.length() > LONGEST) {
            problems.put(Application.NEEDS, tooLong(needs));
        }
        return problems.isEmpty() ? new Verdict.Admitted(Map.copyOf(answers), needs) : new Verdict.Incomplete(problems);
    }

    private static String problem(SignUpQuestion question, String typed) {
        if (typed.isEmpty()) {
            return question.required() ? "Please answer “" + question.words() + "”." : "";
        }
        return switch (question.kind()) {
            case TEXT -> typed.length() > LONGEST ? tooLong(typed) : "";
            case CHOICE, YES_NO -> question.options().contains(typed) ? "" : "Please choose one of the answers shown.";
        };
    }

    private static String tooLong(String typed) {
        return "This has " + typed.length() + " characters; please keep it within " + LONGEST + ".";
    }
}
