package org.didar.demo;

import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.SignedIn;
import org.didar.accounts.AccountDirectory;
import org.didar.accounts.Mobile;
import org.springframework.stereotype.Component;

/** The people of the demonstration as those who act. */
@Component
@OnlyInDemo
class DemoActors {

    private final AccountDirectory accounts;
    private final Actors actors;

    DemoActors(AccountDirectory accounts, Actors actors) {
        this.accounts = accounts;
        this.actors = actors;
    }

    Actor of(UUID account) {
        return actors.find(new SignedIn(SignedIn.Kind.PERSON, account)).orElseThrow();
    }

    /**
     * @param mobile as it is listed
     */
    Actor of(String mobile) {
        return of(accounts.ofMobile(Mobile.parse(mobile).orElseThrow()).orElseThrow());
    }

    /** The first of the visit officers. */
    Actor officer() {
        return of(DemoPeople.OFFICIALS.getFirst().mobile());
    }
}
