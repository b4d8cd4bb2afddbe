package dev.atelier.learner.certificate;

import dev.atelier.event.ItemKey;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an admin typed of a rule. */
record RuleForm(int number, AttendanceRule attendance, ItemRule items, List<String> item, String works) {

    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");
    private static final int MOST_WORKS = 20;
    private static final int MOST_ITEMS = 500;
    private static final int LONGEST_KEY = 200;

    /** What came of reading it. */
    sealed interface Read {

        record Valid(Rule rule) implements Read {}

        /** One thing is wrong, at a field. */
        record Invalid(String problem, String at) implements Read {}
    }

    Read read() {
        if (!COUNT.matcher(works.strip()).matches() || Integer.parseInt(works.strip()) > MOST_WORKS) {
            return new Read.Invalid("Type for how many items work must be accepted: 0 to " + MOST_WORKS + ".", "works");
        }
        var count = Integer.parseInt(works.strip());
        var keys = items == ItemRule.CHOSEN ? keys() : Set.<ItemKey>of();
        if (items == ItemRule.CHOSEN && keys.isEmpty()) {
            return new Read.Invalid("Choose the items that must be done, or ask for none.", "chosen");
        }
        if (attendance == AttendanceRule.NONE && items == ItemRule.NONE && count == 0) {
            return new Read.Invalid(
                    "A certificate must ask for something: being there, an item, or accepted work.", "attendance");
        }
        return new Read.Valid(new Rule(number + 1, attendance, items, keys, count));
    }

    /** As far as it can be shown again. */
    Rule typed() {
        return new Rule(number, attendance, items, keys(), 0);
    }

    /** The same, to be set in place of another rule. */
    RuleForm after(Rule holding) {
        return new RuleForm(holding.number(), attendance, items, item, works);
    }

    private Set<ItemKey> keys() {
        return item.stream()
                .filter(key -> !key.isBlank() && key.length() <= LONGEST_KEY)
                .limit(MOST_ITEMS)
                .map(ItemKey::new)
                .collect(Collectors.toSet());
    }
}
