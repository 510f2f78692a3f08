package org.didar.people;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.people.Outlook.Ban;
import org.didar.people.Outlook.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads in one statement what allows and what bars visits: every search and every booking asks. By
 * a plain statement, so what the caller's transaction changed through entities has to be flushed.
 */
@Component
class ReadingOutlooks {

    private static final String LIVE =
            """
             and (kind = 'JUDICIAL' or confirmed_by is not null) and lifted_at is null
             and starts_at <= :to and ends_at > :from
            """;

    private static final String READ =
            """
            select 1, person_id, relation, filed_at, filed_at from relationship
            where person_id in (:persons) and prisoner_id = :prisoner and status = 'APPROVED'
            union all
            select 2, person_id, kind, starts_at, ends_at from restriction
            where person_id in (:persons) and (prisoner_id is null or prisoner_id = :prisoner)
            """
                    + LIVE
                    + """
                    union all
                    select 2, person_id, kind, starts_at, ends_at from restriction
                    where prisoner_id = :prisoner and person_id is null
                    """
                    + LIVE
                    + """
                    union all
                    select 3, person_id, 'PERMIT', allowed_at, valid_until from visit_permit
                    where person_id in (:persons) and prisoner_id = :prisoner
                      and allowed_at <= :to and valid_until > :from
                    """;

    private static final int RELATION = 1;
    private static final int BAN = 2;

    private final JdbcClient jdbc;

    ReadingOutlooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What stands there of each of these people, for every instant of the span.
     *
     * @param everyone whether even the first circle needs a permit
     */
    Map<UUID, Outlook> of(
            Collection<UUID> persons, UUID prisonerId, Instant from, Instant to, boolean everyone) {
        Map<UUID, Relation> relations = new HashMap<>();
        List<Ban> bans = new ArrayList<>();
        Map<UUID, List<Span>> permits = new HashMap<>();
        jdbc.sql(READ)
                .param("persons", persons.stream().map(Ids::bytes).toList())
                .param("prisoner", Ids.bytes(prisonerId))
                .param("from", column(from))
                .param("to", column(to))
                .query(row -> {
                    UUID person = id(row.getBytes(2));
                    int what = row.getInt(1);
                    if (what == RELATION && person != null) {
                        relations.put(person, Relation.valueOf(row.getString(3)));
                        return;
                    }
                    Span span =
                            new Span(
                                    instant(row.getObject(4, LocalDateTime.class)),
                                    instant(row.getObject(5, LocalDateTime.class)));
                    if (what == BAN) {
                        bans.add(new Ban(person, span));
                    } else if (person != null) {
                        permits.computeIfAbsent(person, _ -> new ArrayList<>()).add(span);
                    }
                });
        Map<UUID, Outlook> outlooks = new HashMap<>();
        for (UUID person : persons) {
            outlooks.put(
                    person,
                    new Outlook(
                            relations.get(person),
                            bans.stream().filter(each -> each.concerns(person)).toList(),
                            permits.getOrDefault(person, List.of()),
                            everyone));
        }
        return outlooks;
    }

    private static @Nullable UUID id(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.of(bytes);
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
