package org.didar.requests;

import java.util.List;
import java.util.UUID;
import org.didar.people.LegalStatus;

/** What an official sees of a prisoner: who they are and what was asked for. */
record PrisonerFile(
        Prisoner prisoner, List<RequestCard> openRequests, List<RequestCard> decidedRequests) {

    record Prisoner(
            UUID id,
            String name,
            String givenName,
            String number,
            String ward,
            String prisonName,
            LegalStatus legalStatus) {}
}
