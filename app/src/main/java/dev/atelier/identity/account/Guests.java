package dev.atelier.identity.account;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Newcomers;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People whom the staff of a cohort brings in: they have an account before they first sign in, which proves it theirs. */
@Component
class Guests implements Newcomers {

    private final AccountStore accounts;
    private final People people;

    Guests(AccountStore accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public Optional<String> name(String typed) {
        return FullName.read(typed).map(FullName::value);
    }

    @Override
    public Optional<String> address(String typed) {
        return Address.read(typed).map(Address::value);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Known> known(Collection<String> addresses) {
        return accounts.byAddresses(addresses).stream()
                .collect(Collectors.toMap(
                        Account::address, account -> new Known(new LearnerId(account.id()), account.deactivated())));
    }

    @Override
    @Transactional
    public Optional<LearnerFacts> welcome(String name, String address) {
        return people.welcome(new FullName(name), new Address(address))
                .map(account -> new LearnerFacts(new LearnerId(account.id()), account.name(), account.address()));
    }
}
