package dev.atelier.learner.signup;

import dev.atelier.learner.page.AskField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields in which somebody answers who signs up. */
public final class Asks {

    private Asks() {}

    /** With the access code, for whoever is not in yet. */
    public static List<AskField> entering(SignUp signUp, Application typed, Map<String, String> problems) {
        var fields = new ArrayList<AskField>();
        if (signUp.asksCode()) {
            fields.add(new AskField(
                    Application.CODE,
                    "Access code",
                    "text",
                    typed.at(Application.CODE),
                    "The organisers gave it to you. Capitals and blanks make no difference.",
                    problems.getOrDefault(Application.CODE, ""),
                    true,
                    List.of()));
        }
        fields.addAll(answering(signUp, typed, problems));
        return fields;
    }

    public static List<AskField> answering(SignUp signUp, Application typed, Map<String, String> problems) {
        var fields = new ArrayList<AskField>();
        signUp.questions().forEach(question -> fields.add(field(question, typed, problems)));
        if (signUp.asksNeeds()) {
            fields.add(new AskField(
                    Application.NEEDS,
                    "Is there anything you need in order to take part?",
                    "textarea",
                    typed.at(Application.NEEDS),
                    "Such as a place without steps, captions, an interpreter, breaks. Only the lead and the admins read"
                            + " this; it is forgotten a month after the workshop.",
                    problems.getOrDefault(Application.NEEDS, ""),
                    false,
                    List.of()));
        }
        return fields;
    }

    private static AskField field(SignUpQuestion question, Application typed, Map<String, String> problems) {
        return new AskField(
                question.field(),
                question.words(),
                question.kind() == SignUpQuestion.Kind.TEXT ? "textarea" : "radios",
                typed.at(question.field()),
                "",
                problems.getOrDefault(question.field(), ""),
                question.required(),
                question.options());
    }
}
