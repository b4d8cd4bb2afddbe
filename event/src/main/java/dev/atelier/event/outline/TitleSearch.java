package dev.atelier.event.outline;

import dev.atelier.event.outline.Block.Facts;
import dev.atelier.event.outline.Block.Heading;
import dev.atelier.event.outline.Block.Ornament;
import dev.atelier.event.outline.Block.Paragraph;
import java.util.List;
import java.util.Map;

/** Finds the block that is the title of the whole: the first text, if it is no module, no sentence and no part of a list. */
record TitleSearch(List<Block> blocks, Map<Integer, Heading> headings, boolean modulesAreNamed) {
    private static final int LONGEST = 200;

    /** The index of the title's block, or -1. */
    int find() {
        for (var i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Ornament ornament -> {}
                case Facts facts -> {}
                case Heading heading -> {
                    return headings.containsKey(i) && standsAlone(i, heading) ? i : -1;
                }
                case Paragraph paragraph -> {
                    if (!LinkWords.isLink(paragraph.text()) && !LinkWords.isOfMenu(paragraph.text())) {
                        return isTitleLike(paragraph.text()) ? i : -1;
                    }
                }
                case Block.Note note -> {
                    return -1;
                }
                case Block.Point point -> {
                    return -1;
                }
                case Block.Row row -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    private static boolean isTitleLike(String text) {
        return text.length() <= LONGEST
                && !(text.endsWith(".") && text.length() > 60)
                && !text.endsWith(":")
                && !text.contains(". ")
                && !Looks.isTimed(text)
                && SectionWords.recognise(text) == null;
    }

    /** Where modules have no names, the first heading among equals is a module, unless a heading or facts come right below. */
    private boolean standsAlone(int i, Heading title) {
        var equals = headings.entrySet().stream()
                .anyMatch(other -> other.getKey() != i && other.getValue().level() <= title.level());
        return modulesAreNamed || !equals || isFollowedByHead(i);
    }

    private boolean isFollowedByHead(int i) {
        for (var j = i + 1; j < blocks.size(); j++) {
            if (!(blocks.get(j) instanceof Ornament)) {
                return blocks.get(j) instanceof Facts || blocks.get(j) instanceof Heading;
            }
        }
        return false;
    }
}
