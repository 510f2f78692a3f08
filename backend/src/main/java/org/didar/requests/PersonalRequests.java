package org.didar.requests;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.crypto.FieldCipher;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was asked for in somebody's visits, with the answers. Officials stand there by their titles,
 * the prisoner by an id. A request is a file of the judiciary: it stays when the visitor goes.
 */
@Component
class PersonalRequests implements PersonalData {

    private static final String IN_VISITS_OF_PERSON =
            "select r.id from request r join visit_participant p on p.visit_id = r.visit_id"
                    + " where p.person_id = ?";

    private final Requests requests;
    private final FieldCipher cipher;
    private final JdbcClient jdbc;

    PersonalRequests(Requests requests, FieldCipher cipher, JdbcClient jdbc) {
        this.requests = requests;
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "requests";
    }

    @Override
    public Object of(Subject subject) {
        return found(subject).stream().map(each -> each.ofVisitor(cipher)).toList();
    }

    @Override
    public Set<UUID> things(Subject subject) {
        return found(subject).stream().map(Request::id).collect(Collectors.toSet());
    }

    @Override
    public Set<ProblemCode> hindrances(Subject subject) {
        return found(subject).stream().anyMatch(Request::isOpen)
                ? Set.of(RequestProblem.ERASURE_REQUEST_OPEN)
                : Set.of();
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        // Kept by law, sealed, and tied to a visit whose visitor is nobody any more.
    }

    private List<Request> found(Subject subject) {
        UUID person = subject.personId();
        if (person == null) {
            return List.of();
        }
        return requests.findAllById(
                jdbc.sql(IN_VISITS_OF_PERSON)
                        .param(Ids.bytes(person))
                        .query((row, _) -> Ids.of(row.getBytes(1)))
                        .list());
    }
}
