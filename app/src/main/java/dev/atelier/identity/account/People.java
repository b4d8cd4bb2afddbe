package dev.atelier.identity.account;

import dev.atelier.identity.Accounts;
import dev.atelier.identity.Role;
import dev.atelier.identity.SignedIn;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to accounts: each change, and everyone who must hear of it, in one transaction. */
@Component
public class People implements Accounts {

    private final AccountStore accounts;
    private final Acquaintances acquaintances;
    private final Sessions sessions;
    private final InstantSource clock;

    People(AccountStore accounts, Acquaintances acquaintances, Sessions sessions, InstantSource clock) {
        this.accounts = accounts;
        this.acquaintances = acquaintances;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SignedIn open(String name, String address, Set<Role> roles) {
        var person = accounts.open(new FullName(name), new Address(address), roles, clock.instant())
                .orElseThrow(() -> new IllegalArgumentException("This account is closed"));
        acquaintances.tell(person);
        return person.signedIn();
    }

    /** Lets whoever proved an address in, with the roles they were given; empty if the account is deactivated. */
    @Transactional
    public Optional<Account> prove(Address address, FullName name, Set<Role> given) {
        var person = accounts.open(name, address, given, clock.instant());
        person.ifPresent(one -> {
            accounts.signedIn(one.id(), clock.instant());
            acquaintances.tell(one);
        });
        return person;
    }

    /** The account of somebody others vouch for, opened if there is none; empty if it is deactivated. */
    @Transactional
    public Optional<Account> welcome(FullName name, Address address) {
        var person = accounts.open(name, address, Set.of(), clock.instant());
        person.ifPresent(acquaintances::tell);
        return person;
    }

    @Transactional(readOnly = true)
    public Optional<Account> byAddress(Address address) {
        return accounts.byAddress(address);
    }

    @Transactional(readOnly = true)
    public Optional<Account> byId(UUID id) {
        return accounts.byId(id);
    }

    @Transactional
    public Optional<SignedIn> rename(UUID id, FullName name) {
        var person = accounts.rename(id, name);
        person.ifPresent(acquaintances::tell);
        return person.map(Account::signedIn);
    }

    /** Gives exactly these roles; whoever is signed in as that person has to sign in again. */
    @Transactional
    public void roles(UUID id, Set<Role> roles) {
        change(id, () -> accounts.roles(id, roles));
    }

    @Transactional
    public void deactivate(UUID id) {
        change(id, () -> accounts.deactivate(id, clock.instant()));
    }

    @Transactional
    public void reopen(UUID id) {
        change(id, () -> accounts.reopen(id));
    }

    public void signOutEverywhere(UUID id) {
        sessions.end(id);
    }

    private void change(UUID id, Supplier<Optional<Account>> write) {
        var before = accounts.lock(id);
        write.get().ifPresent(person -> {
            acquaintances.tell(person);
            if (before.filter(Account::teaches).isPresent() && !person.teaches()) {
                acquaintances.retire(person);
            }
            sessions.endAfterCommit(id);
        });
    }
}
