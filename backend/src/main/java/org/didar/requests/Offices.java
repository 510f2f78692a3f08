package org.didar.requests;

import org.didar.access.Actor;
import org.didar.accounts.OfficeTitle;
import org.didar.accounts.Officials;
import org.springframework.stereotype.Component;

/** Notes who acts and by what title, for the record. */
@Component
class Offices {

    private final Officials officials;

    Offices(Officials officials) {
        this.officials = officials;
    }

    Official of(Actor actor) {
        String name = actor.name() == null ? "" : actor.name();
        OfficeTitle title = officials.title(actor.id());
        return new Official(actor.id(), name, title.fa(), title.en());
    }
}
