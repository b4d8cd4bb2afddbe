package dev.atelier.event.outline;

import java.util.regex.Pattern;

/** Capitalised words that stand where a name could, and are none: what is taught, how, and with which tool. */
final class NotNames {
    static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}])(?:sessions?|parts?|intro|introductions?|basics?|advanced|beginners?|intermediate|experts?|optional|online"
                + "|virtual|remote|hybrid|continued|theory|practices?|practicals?|interactive|demos?|live|break|lunch|tea"
                + "|coffee|dinner|breakfast|included|keynote|panel|talks?|workshops?|tutorials?|lectures?|labs?|groups?|plenary"
                + "|parallel|morning|afternoon|evening|overview|recap|reviews?|projects?|exercises?|quiz|modules?|days?|weeks?"
                + "|tracks?|levels?|cases?|stud(?:y|ies)|designs?|development|programming|learning|machine|deep|data|sciences?"
                + "|engineering|analysis|analytics|models?|modell?ing|networks?|systems?|tools?|testing|tests?|security|cloud|web|apis?"
                + "|code|coding|google|microsoft|apache|amazon|azure|adobe|visual|studio|github|gitlab|git|docker|kubernetes"
                + "|python|java|javascript|typescript|rust|react|angular|vue|node|spring|boot|django|flask|fastapi|pandas|numpy|scipy|dask|pytorch"
                + "|tensorflow|keras|spark|hadoop|kafka|excel|power|tableau|linux|unix|postgres|mongodb|redis|terraform"
                + "|ansible|jenkins|jupyter|colab|hugging|stable|diffusion|openai|langchain|agents?|prompts?|prompting|photoshop|figma"
                + "|questions?|answers?|discussions?|feedback|networking|registration|welcome|closing|opening|summary|hands|setup"
                + "|first|second|third|final|steps?|getting|started|building|using|working|writing|best|everyone|team|the|your|our|for"
                + "|of|to|with|in|on|how|why|what|grundlagen|einführung|übung(?:en)?|pause|projekt|teil|atelier|exercices?|pratique"
                + "|ejercicios?|práctica|english|deutsch|hindi|français|español|tb[acd])(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}.])\\p{Lu}{2,}(?![\\p{L}.])");

    private NotNames() {}

    static boolean isIn(String text) {
        return WORDS.matcher(text).find() || CAPITALS.matcher(text).find();
    }
}
