package dev.atelier.identity.token;

import dev.atelier.identity.link.IdentitySettings;
import dev.atelier.identity.link.Token;
import dev.atelier.identity.page.NewTokenPage;
import dev.atelier.identity.page.TokensPage;
import dev.atelier.identity.page.TokensPage.Choice;
import dev.atelier.identity.page.TokensPage.Row;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How tokens are spoken of. */
@Component
class TokenWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm 'UTC'", Locale.UK);

    private final IdentitySettings settings;
    private final InstantSource clock;

    TokenWords(IdentitySettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    TokensPage page(List<AccessToken> tokens, TokenForm typed, String problem) {
        return new TokensPage(
                tokens.stream().map(TokenWords::row).toList(),
                typed.again().form(),
                typed.name(),
                List.of(
                        new Choice(TokenForm.READ, "Read only", !typed.writes()),
                        new Choice(TokenForm.WRITE, "Read and write, as yourself", typed.writes())),
                List.of(
                        lasting("30", "30 days", typed),
                        lasting("90", "90 days", typed),
                        lasting("365", "a year", typed),
                        lasting("never", "until I revoke it", typed)),
                problem);
    }

    NewTokenPage made(TokenForm form, Token secret) {
        return new NewTokenPage(
                form.name(),
                secret.value(),
                form.writes() ? "It reads and writes as yourself" : "It only reads",
                until(form.expiresAt(clock.instant())),
                "curl -H \"Authorization: Bearer $ATELIER_TOKEN\" " + settings.url() + "/api/v1/my/months");
    }

    private static Choice lasting(String value, String label, TokenForm typed) {
        return new Choice(value, label, value.equals(typed.lasts()));
    }

    private static Row row(AccessToken token) {
        var used = token.lastUsedAt();
        return new Row(
                token.name(),
                token.writes() ? "reads and writes" : "reads",
                DAY.format(token.createdAt().atOffset(ZoneOffset.UTC)),
                used == null ? "never" : MINUTE.format(used.atOffset(ZoneOffset.UTC)),
                until(token.expiresAt()),
                "/my/account/tokens/" + token.id() + "/revocation");
    }

    private static String until(@Nullable Instant expires) {
        return expires == null ? "until you revoke it" : "until " + DAY.format(expires.atOffset(ZoneOffset.UTC));
    }
}
