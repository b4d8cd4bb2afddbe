package dev.atelier.mentorship.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** A real DNS server on the loopback, which knows what a test tells it, and can be silent or broken about a name. */
public final class DnsPeer implements AutoCloseable {

    private static final int TTL = 60;

    private final DatagramSocket socket;
    private final Map<String, List<Record>> zone = new ConcurrentHashMap<>();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public DnsPeer() {
        try {
            socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().name("dns-peer").start(this::serve);
    }

    /** As the settings have it. */
    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** Publishes a text, in strings of 255 characters as long ones are. */
    public DnsPeer text(String name, String text) {
        List<String> strings = new ArrayList<>();
        for (var at = 0; at < text.length(); at += 255) {
            strings.add(text.substring(at, Math.min(text.length(), at + 255)));
        }
        return put(new TXTRecord(name(name), DClass.IN, TTL, strings));
    }

    /** Publishes a record as a zone file has it. */
    public DnsPeer record(String name, int type, String data) {
        try {
            return put(Record.fromString(name(name), type, DClass.IN, TTL, data, Name.root));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** From now on there is no answer about a name. */
    public DnsPeer silentAbout(String name) {
        silent.add(key(name(name)));
        return this;
    }

    /** The next question about a name is lost on the way. */
    public DnsPeer loseOne(String name) {
        lost.add(key(name(name)));
        return this;
    }

    /** From now on the answer about a name is SERVFAIL. */
    public DnsPeer brokenAbout(String name) {
        broken.add(key(name(name)));
        return this;
    }

    /** Forgets all that it was told. */
    public void forget() {
        zone.clear();
        silent.clear();
        lost.clear();
        broken.clear();
        asked.clear();
    }

    /** The names that were asked for, each question one entry. */
    public List<String> asked() {
        return asked;
    }

    private DnsPeer put(Record record) {
        zone.computeIfAbsent(key(record.getName()), name -> new CopyOnWriteArrayList<>())
                .add(record);
        return this;
    }

    private void serve() {
        var buffer = new byte[4_096];
        while (!socket.isClosed()) {
            var packet = new DatagramPacket(buffer, buffer.length);
            try {
                socket.receive(packet);
                var query = new Message(java.util.Arrays.copyOf(packet.getData(), packet.getLength()));
                var name = key(query.getQuestion().getName());
                asked.add(name);
                if (!lost.remove(name) && !silent.contains(name)) {
                    var answer = answer(query, name).toWire();
                    socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
                }
            } catch (IOException closed) {
                // The loop asks whether it goes on.
            }
        }
    }

    private Message answer(Message query, String name) {
        var answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.RA);
        answer.addRecord(query.getQuestion(), Section.QUESTION);
        var found = zone.getOrDefault(name, List.of());
        if (broken.contains(name)) {
            answer.getHeader().setRcode(Rcode.SERVFAIL);
        } else if (found.isEmpty()) {
            var above = zone.keySet().stream().anyMatch(known -> known.endsWith("." + name));
            answer.getHeader().setRcode(above ? Rcode.NOERROR : Rcode.NXDOMAIN);
        }
        found.stream()
                .filter(record -> record.getType() == query.getQuestion().getType() || record.getType() == Type.CNAME)
                .forEach(record -> answer.addRecord(record, Section.ANSWER));
        return answer;
    }

    private static Name name(String text) {
        try {
            return Name.fromString(text, Name.root);
        } catch (TextParseException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static String key(Name name) {
        return name.toString(true).toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public void close() {
        socket.close();
    }
}
