package dev.atelier.identity.people;

import dev.atelier.identity.Role;
import dev.atelier.identity.account.Address;
import dev.atelier.identity.account.FullName;
import dev.atelier.identity.page.InvitationPage;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as typed.
 *
 * @param id made when the form was shown, so that the form sent twice invites once
 */
record InvitationForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String address,
        @Nullable String role) {

    sealed interface Reading {
        record Valid(UUID id, FullName name, Address address, Role role) implements Reading {}

        record Invalid(InvitationPage page) implements Reading {}
    }

    static InvitationPage empty() {
        return new InvitationPage(UUID.randomUUID().toString(), "", "", "INSTRUCTOR", null, null);
    }

    Reading read() {
        var someone = FullName.read(name);
        var mailbox = Address.read(address);
        if (someone.isPresent() && mailbox.isPresent()) {
            return new Reading.Valid(formId(), someone.get(), mailbox.get(), chosen());
        }
        return new Reading.Invalid(new InvitationPage(
                formId().toString(),
                typed(name),
                typed(address),
                chosen().name(),
                someone.isPresent() ? null : "Please give a name of 1 to 120 characters.",
                mailbox.isPresent() ? null : "This can't be an e-mail address. One looks like name@example.org."));
    }

    private Role chosen() {
        return "ADMIN".equals(role) ? Role.ADMIN : Role.INSTRUCTOR;
    }

    private UUID formId() {
        try {
            return UUID.fromString(typed(id));
        } catch (IllegalArgumentException missing) {
            return UUID.randomUUID();
        }
    }

    private static String typed(@Nullable String words) {
        return Optional.ofNullable(words).orElse("");
    }
}
