package org.didar.notifications;

import java.util.Locale;

/** What messages tell. Each has its words in every language under its {@link #key}. */
enum MessageKind {
    VISIT_REQUESTED(Page.VISIT),
    VISIT_CONFIRMED(Page.VISIT),
    VISIT_TOMORROW(Page.VISIT),
    VISIT_SOON(Page.VISIT),
    VISIT_CANCELLED(Page.VISIT),
    VISIT_CANCELLED_BY_PRISON(Page.VISIT),
    VISIT_REJECTED(Page.VISIT),
    VISIT_MOVED(Page.VISIT),
    MAKE_UP_OFFERED(Page.VISIT),
    WAITING_OFFERED(Page.OFFER),
    PRISONER_MOVED(Page.HOME),
    PRISONER_LEFT(Page.HOME),
    PRISONER_ARRIVED(Page.HOME),
    VISIT_HELD(Page.VISIT),
    VISIT_CUT_SHORT(Page.VISIT),
    VISIT_NOT_HELD(Page.VISIT),
    VISIT_MISSED(Page.VISIT),
    RELATIONSHIP_APPROVED(Page.HOME),
    RELATIONSHIP_REFUSED(Page.HOME),
    TAKEOVER_GRANTED(Page.HOME),
    TAKEOVER_REFUSED(Page.HOME),
    VOUCHING_ENDED(Page.HOME),
    PERMIT_GRANTED(Page.HOME),
    PERMIT_REFUSED(Page.HOME),
    PERMIT_WITHDRAWN(Page.HOME),
    VISITS_RESTRICTED(Page.HOME),
    VISITS_ALLOWED_AGAIN(Page.HOME),
    REQUEST_TAKEN(Page.REQUEST),
    REQUEST_DECIDED(Page.REQUEST),
    OFFICIAL_INVITED(Page.WELCOME);

    /** Where a message's link leads. */
    enum Page {
        HOME("/"),
        VISIT("/visits/"),
        REQUEST("/requests/"),
        OFFER("/waiting/"),
        /** With a secret of its own, made when the message leaves. */
        WELCOME("/welcome");

        private final String path;

        Page(String path) {
            this.path = path;
        }

        String path(String about) {
            return switch (this) {
                case HOME, WELCOME -> path;
                case VISIT, REQUEST, OFFER -> path + about;
            };
        }
    }

    private final Page page;

    MessageKind(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
