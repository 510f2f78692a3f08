package org.didar.visits;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.didar.kernel.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody's visits, and what they changed about them. */
@Component
class PersonalVisits implements PersonalData {

    private static final String OF_PERSON =
            " from visit v join visit_participant p on p.visit_id = v.id where p.person_id = ?";

    private final JdbcClient jdbc;

    PersonalVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "visits";
    }

    @Override
    public Object of(Subject subject) {
        UUID person = subject.personId();
        UUID account = subject.accountId();
        return Map.of(
                "visits",
                person == null
                        ? List.of()
                        : PlainRows.read(
                                jdbc,
                                "select v.id, v.type, v.status, v.outcome, v.fault, v.prisoner_id,"
                                        + " v.start_at, v.end_at, v.talk_millis, v.quota_used,"
                                        + " v.reminded_day_at, v.reminded_half_hour_at,"
                                        + " v.created_at, p.relation, p.is_lead"
                                        + OF_PERSON
                                        + " order by v.start_at",
                                Ids.bytes(person)),
                "changesMade",
                account == null
                        ? List.of()
                        : PlainRows.read(
                                jdbc,
                                "select visit_id, at, from_status, to_status, reason"
                                        + " from visit_change where actor_id = ? order by at",
                                Ids.bytes(account)));
    }

    @Override
    public Set<UUID> things(Subject subject) {
        UUID person = subject.personId();
        return person == null
                ? Set.of()
                : new HashSet<>(
                        jdbc.sql("select v.id" + OF_PERSON)
                                .param(Ids.bytes(person))
                                .query((row, _) -> Ids.of(row.getBytes(1)))
                                .list());
    }

    @Override
    public Set<ProblemCode> hindrances(Subject subject) {
        UUID person = subject.personId();
        boolean open =
                person != null
                        && jdbc
                                .sql("select distinct v.status" + OF_PERSON)
                                .param(Ids.bytes(person))
                                .query(String.class)
                                .list()
                                .stream()
                                .anyMatch(status -> !VisitStatus.valueOf(status).isFinal());
        return open ? Set.of(VisitProblem.ERASURE_VISIT_OPEN) : Set.of();
    }

    /** What was held stays, with a visitor who is nobody any more: statistics count it. */
    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        // No column of a visit tells who somebody is.
    }
}
