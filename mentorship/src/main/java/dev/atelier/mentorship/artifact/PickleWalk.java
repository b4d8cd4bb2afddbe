package dev.atelier.mentorship.artifact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Walks the opcodes of one pickle, following just enough of its strings to name what it would import; runs nothing. */
final class PickleWalk {
    static final String UNNAMED = "something whose name is computed";
    private static final int STRINGS = 1_000_000;

    private final Octets pickle;
    private final List<Optional<String>> pushed = new ArrayList<>();
    private final Map<Long, Optional<String>> memo = new HashMap<>();
    private final Set<String> imports = new TreeSet<>();
    private final long[] opcodes = new long[256];
    private int at;

    PickleWalk(Octets pickle, int from) {
        this.pickle = pickle;
        this.at = from;
    }

    /** Walks to the end mark; what is wrong with the pickle, or nothing. */
    Optional<String> problem() {
        while (pickle.has(at, 1)) {
            int opcode = pickle.at(at++);
            var argument = PickleOpcodes.argument(opcode);
            if (argument.isEmpty()) return Optional.of("an instruction is unknown");
            opcodes[opcode]++;
            int from = at;
            if (!skip(argument.get())) return Optional.of("it is cut off");
            if (opcode == '.') return Optional.empty();
            if (pushed.size() > STRINGS) return Optional.of("it is too long to look through");
            follow(opcode, from);
        }
        return Optional.of("it has no end");
    }

    Set<String> imports() {
        return imports;
    }

    /** How often each instruction stands in it, added to what was counted before. */
    void countInto(Map<String, Long> counts) {
        for (int opcode = 0; opcode < opcodes.length; opcode++) {
            if (opcodes[opcode] > 0) counts.merge(PickleOpcodes.name(opcode), opcodes[opcode], Long::sum);
        }
    }

    int end() {
        return at;
    }

    private void follow(int opcode, int from) {
        switch (opcode) {
            case 'c', 'i' -> {
                var lines = text(from, at - 1).split("\n", -1);
                imports.add(lines[0].strip() + "." + (lines.length > 1 ? lines[1].strip() : ""));
                pushed.add(Optional.empty());
            }
            case 0x93 -> {
                int count = pushed.size();
                var module = count < 2 ? Optional.<String>empty() : pushed.get(count - 2);
                var name = count < 2 ? Optional.<String>empty() : pushed.get(count - 1);
                imports.add(module.isPresent() && name.isPresent() ? module.get() + "." + name.get() : UNNAMED);
                pushed.add(Optional.empty());
            }
            case 0x82, 0x83, 0x84 -> imports.add(UNNAMED);
            case 'U', 0x8C -> pushed.add(Optional.of(text(from + 1, at)));
            case 'T', 'X' -> pushed.add(Optional.of(text(from + 4, at)));
            case 0x8D -> pushed.add(Optional.of(text(from + 8, at)));
            case 'S', 'V' -> pushed.add(Optional.of(text(from, at - 1).replaceAll("^['\"]|['\"]$", "")));
            // Python stores at the number of places taken so far, not at a counter of its own.
            case 0x94 -> remember(memo.size());
            case 'q' -> remember(pickle.at(from));
            case 'r' -> remember(pickle.littleEndian32(from));
            case 'p' -> number(from).ifPresent(this::remember);
            case 'h' -> pushed.add(recalled(pickle.at(from)));
            case 'j' -> pushed.add(recalled(pickle.littleEndian32(from)));
            case 'g' -> pushed.add(number(from).flatMap(this::recalled));
            case 0x80, 0x95 -> {}
            default -> pushed.add(Optional.empty());
        }
    }

    private void remember(long place) {
        memo.put(place, pushed.isEmpty() ? Optional.empty() : pushed.getLast());
    }

    private Optional<String> recalled(long place) {
        return memo.getOrDefault(place, Optional.empty());
    }

    private Optional<Long> number(int from) {
        return Numbers.decimal(text(from, at - 1)).map(number -> number.longValue());
    }

    private boolean skip(PickleOpcodes.Argument argument) {
        long length = switch (argument) {
            case NONE -> 0;
            case ONE_BYTE -> 1;
            case TWO_BYTES -> 2;
            case FOUR_BYTES -> 4;
            case EIGHT_BYTES -> 8;
            case COUNTED_BY_BYTE -> pickle.has(at, 1) ? 1 + pickle.at(at) : -1;
            case COUNTED_BY_FOUR_BYTES -> pickle.has(at, 4) ? 4 + pickle.littleEndian32(at) : -1;
            case COUNTED_BY_EIGHT_BYTES ->
                pickle.has(at, 8) && pickle.littleEndian32(at + 4) == 0 ? 8 + pickle.littleEndian32(at) : -1;
            case LINE -> line(at);
            case TWO_LINES -> line(at) < 0 || line(at + (int) line(at)) < 0 ? -1 : line(at) + line(at + (int) line(at));
        };
        if (length < 0 || !pickle.has(at, length)) return false;
        at += (int) length;
        return true;
    }

    private long line(int from) {
        int end = pickle.indexOf('\n', from, pickle.length());
        return end < 0 ? -1 : end - from + 1L;
    }

    private String text(int from, int end) {
        return new String(pickle.slice(from, Math.min(end - from, 1_000)), StandardCharsets.UTF_8);
    }
}
