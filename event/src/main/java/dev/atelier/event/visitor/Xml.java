package dev.atelier.event.visitor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, element in element. */
final class Xml {

    /** What XML 1.0 has no way to write, section 2.2. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What stands in a document or an element. */
    @FunctionalInterface
    interface Content {

        void write(Xml xml) throws XMLStreamException;
    }

    static byte[] document(Content content) {
        try {
            var bytes = new ByteArrayOutputStream();
            var writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
            return bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Memory takes every byte", impossible);
        }
    }

    void element(String name, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.write(this);
        writer.writeEndElement();
    }

    void element(String name, String text) throws XMLStreamException {
        element(name, xml -> xml.text(text));
    }

    void text(String text) throws XMLStreamException {
        writer.writeCharacters(writable(text));
    }

    /** An attribute of the element that has just begun. */
    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, writable(value));
    }

    private static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll(" ");
    }
}
