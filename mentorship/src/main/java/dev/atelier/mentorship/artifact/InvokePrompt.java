package dev.atelier.mentorship.artifact;

/** Early InvokeAI kept the negative prompt in square brackets inside the prompt. */
final class InvokePrompt {
    private InvokePrompt() {}

    static Prompts split(String written) {
        var positive = new StringBuilder();
        var negative = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            int open = written.indexOf('[', at);
            int close = open < 0 ? -1 : written.indexOf(']', open);
            if (close < 0) break;
            positive.append(written, at, open);
            if (!negative.isEmpty()) negative.append(", ");
            negative.append(written, open + 1, close);
            at = close + 1;
        }
        positive.append(written, at, written.length());
        return new Prompts(positive.toString().strip(), negative.toString().strip());
    }
}
