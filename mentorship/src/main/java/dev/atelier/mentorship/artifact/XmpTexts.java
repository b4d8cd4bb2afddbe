package dev.atelier.mentorship.artifact;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import java.util.Optional;

/** The one XMP property that generation tools use: exif:UserComment, plain or as the first of its language alternatives. */
final class XmpTexts {
    /** A document type could name files of ours or multiply itself. */
    private static final ParseOptions WITHOUT_DOCTYPE = new ParseOptions().setDisallowDoctype(true);

    private XmpTexts() {}

    static void collect(byte[] packet, TextsFound found) {
        try {
            var meta = XMPMetaFactory.parseFromBuffer(packet, WITHOUT_DOCTYPE);
            userComment(meta).ifPresent(text -> found.add(EmbeddedTexts.XMP_USER_COMMENT, text));
        } catch (XMPException | RuntimeException damaged) {
            found.note(ImageNote.DAMAGED_METADATA);
        }
    }

    private static Optional<String> userComment(XMPMeta meta) throws XMPException {
        var property = meta.getProperty(XMPConst.NS_EXIF, "UserComment");
        if (property == null) return Optional.empty();
        if (!property.getOptions().isArray()) return Optional.ofNullable(property.getValue());
        return Optional.ofNullable(
                meta.getArrayItem(XMPConst.NS_EXIF, "UserComment", 1).getValue());
    }
}
