package dev.atelier.mentorship.artifact;

import java.util.regex.Pattern;

/** The few names that a pickle of tensors must import; everything else could run code. */
final class TensorImports {
    private static final Pattern NEEDED = Pattern.compile("collections\\.OrderedDict"
            + "|torch\\._utils\\._rebuild_(tensor_v2|parameter)"
            + "|torch\\.Size"
            + "|torch\\.(Float|Half|BFloat16|Double|Byte|Char|Short|Int|Long|Bool)Storage");

    private TensorImports() {}

    static boolean include(String name) {
        return NEEDED.matcher(name).matches();
    }
}
