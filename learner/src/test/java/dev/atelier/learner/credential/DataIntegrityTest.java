package dev.atelier.learner.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataIntegrityTest {

    /** The context of the vector's second address: everything that has no meaning elsewhere is an example. */
    private static final Contexts EXAMPLES = Contexts.BUNDLED.with(
            "https://www.w3.org/ns/credentials/examples/v2",
            Json.createObjectBuilder()
                    .add(
                            "@context",
                            Json.createObjectBuilder().add("@vocab", "https://www.w3.org/ns/credentials/examples#"))
                    .build());

    @Test
    void theVectorOfTheStandardHasItsPublishedHashesAndSignature() throws Refusal {
        var vector = read("w3c-alumni");
        var integrity = new DataIntegrity(EXAMPLES);
        assertThat(HexFormat.of().formatHex(integrity.message(vector, proof(vector))))
                .isEqualTo("4c4d3890a157f8d611b13c265c2c22f39aa0a567c7c7dd9ba3e45cd579784eeb"
                        + "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017");
        assertThat(verifies(integrity, vector)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simple-did-key-method",
                "simple-context-version",
                "simple-err-expired",
                "status-list",
                "status-revoked"
            })
    void whatOthersSignedVerifies(String name) throws Refusal {
        assertThat(verifies(new DataIntegrity(Contexts.BUNDLED), read(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "test 1|test 2",
                "There is no criteria|There are criteria",
                "2022-11-10T07:38:00-08:00|2022-11-10T07:38:01-08:00",
                "6f2e33e5-7a29-4155-840a-59483ba10164|6f2e33e5-7a29-4155-840a-59483ba10165",
                "2010-01-01T19:23:24Z|2011-01-01T19:23:24Z",
                "assertionMethod|authentication",
                "z5v2mkEWTL|z5v2mkEWTM",
                "did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi|did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
            })
    void whateverIsChangedIsNoticed(String before, String after) throws Refusal {
        var text = Samples.text("simple-did-key-method");
        assertThat(text).contains(before);
        var changed = JsonText.read(Samples.bytes(text.replace(before, after)));
        assertThat(verifies(new DataIntegrity(Contexts.BUNDLED), changed)).isFalse();
    }

    @Test
    void theSampleWithAWrongSignatureDoesNotVerify() throws Refusal {
        assertThat(verifies(new DataIntegrity(Contexts.BUNDLED), read("simple-err-proof-value")))
                .isFalse();
    }

    /** JSON-LD drops such a word, so the signature says nothing of it: whoever reads the file would see it all the same. */
    @Test
    void aWordThatNoContextDefinesIsRefused() throws Exception {
        var sample = read("simple-did-key-method");
        var more = Json.createObjectBuilder(sample).add("grade", "A").build();
        assertThatThrownBy(() -> verifies(new DataIntegrity(Contexts.BUNDLED), more))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a word that none of its contexts defines");
        assertThat(dropping(more)).as("the control").isEqualTo(dropping(sample));
    }

    private static String dropping(JsonObject document) throws Exception {
        var canon = RdfCanon.create("SHA-256");
        JsonLd.toRdf(JsonDocument.of(document)).loader(Contexts.BUNDLED).provide(canon);
        var text = new StringWriter();
        canon.provide(new NQuadsWriter(text));
        return text.toString();
    }

    @Test
    void whatOrderAndGapsAreInDoesNotMatter() throws Refusal {
        var sample = read("simple-did-key-method");
        var turned = Json.createObjectBuilder();
        sample.keySet().stream().sorted().forEach(name -> turned.add(name, sample.get(name)));
        assertThat(verifies(new DataIntegrity(Contexts.BUNDLED), turned.build()))
                .isTrue();
    }

    @Test
    void whatWeSignVerifiesAndNothingElseDoes() throws Exception {
        var pair = KeyPairGenerator.getInstance(Ed25519Key.ALGORITHM).generateKeyPair();
        var key = Ed25519Key.of(pair.getPublic());
        var integrity = new DataIntegrity(Contexts.BUNDLED);
        var bare = Json.createObjectBuilder(read("simple-did-key-method"))
                .remove("proof")
                .build();
        var signed = integrity.signed(
                bare,
                pair.getPrivate(),
                "https://atelier.example/issuer#" + key.multibase(),
                Instant.parse("2023-08-06T06:00:00.123Z"));
        assertThat(proof(signed).getString("created")).isEqualTo("2023-08-06T06:00:00Z");
        assertThat(integrity.verifies(signed, proof(signed), key)).isTrue();
        assertThat(integrity.verifies(
                        signed, proof(signed), new Ed25519Key("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")))
                .isFalse();
    }

    private static boolean verifies(DataIntegrity integrity, JsonObject document) throws Refusal {
        var method = proof(document).getString("verificationMethod");
        return integrity.verifies(document, proof(document), new Ed25519Key(method.substring(method.indexOf("z6Mk"))));
    }

    private static JsonObject proof(JsonObject document) {
        return JsonText.objects(document, "proof").findFirst().orElseThrow();
    }

    private static JsonObject read(String name) throws Refusal {
        return JsonText.read(Samples.bytes(Samples.text(name)));
    }
}
