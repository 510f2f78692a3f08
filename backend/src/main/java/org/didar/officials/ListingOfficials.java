package org.didar.officials;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Role;
import org.didar.accounts.ReadingOffices;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds officials by office, place and name. One query over the accounts' and the people's tables:
 * a page by name cannot be cut from two lists that each know half.
 */
@Service
@Transactional(readOnly = true)
class ListingOfficials {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final ReadingOffices offices;
    private final Clock clock;

    ListingOfficials(JdbcClient jdbc, ReadingOffices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    /** What is looked for; whatever is {@code null} is not. */
    record Filter(@Nullable Role role, @Nullable UUID place, @Nullable String name) {}

    record OfficialRow(
            UUID id, String name, List<ReadingOffices.OfficeHeld> offices, boolean away) {}

    /**
     * @param next the number of the next page; {@code null} on the last
     */
    record OfficialsPage(List<OfficialRow> officials, @Nullable Integer next) {}

    OfficialsPage page(Filter filter, int page) {
        List<Named> found = named(filter, page);
        boolean more = found.size() > PAGE;
        List<Named> shown = more ? found.subList(0, PAGE) : found;
        Set<UUID> ids = shown.stream().map(Named::id).collect(Collectors.toSet());
        Map<UUID, List<ReadingOffices.OfficeHeld>> held =
                ids.isEmpty() ? Map.of() : offices.of(ids);
        Set<UUID> away = ids.isEmpty() ? Set.of() : offices.away(ids);
        return new OfficialsPage(
                shown.stream()
                        .map(each ->
                                new OfficialRow(
                                        each.id(),
                                        each.name(),
                                        held.getOrDefault(each.id(), List.of()),
                                        away.contains(each.id())))
                        .toList(),
                more ? page + 1 : null);
    }

    private record Named(UUID id, String name) {}

    private List<Named> named(Filter filter, int page) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = conditions(filter, values);
        values.put("most", PAGE + 1);
        values.put("skipped", page * PAGE);
        return jdbc.sql(
                        """
                        select a.id, p.given_name, p.family_name
                        from account a join person p on p.id = a.person_id
                        where exists (select 1 from role_grant g where g.account_id = a.id and %s)
                        and %s
                        order by p.family_name, p.given_name, a.id limit :most offset :skipped
                        """
                                .formatted(
                                        String.join(" and ", conditions), nameIn(filter, values)))
                .params(values)
                .query((row, index) ->
                        new Named(
                                Ids.of(row.getBytes(1)), row.getString(2) + ' ' + row.getString(3)))
                .list();
    }

    private List<String> conditions(Filter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add("(g.valid_until is null or g.valid_until > :now)");
        values.put("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        conditions.add("g.role not in (:private)");
        values.put("private", Role.PRIVATE.stream().map(Role::name).toList());
        if (filter.role() != null) {
            conditions.add("g.role = :role");
            values.put("role", filter.role().name());
        }
        if (filter.place() != null) {
            conditions.add("g.territory_id = :place");
            values.put("place", Ids.bytes(filter.place()));
        }
        return conditions;
    }

    /** Any part of the whole name, with the letters that Arabic keyboards write as Persian ones. */
    private static String nameIn(Filter filter, Map<String, Object> values) {
        String name = filter.name() == null ? "" : filter.name().strip();
        if (name.isEmpty()) {
            return "1 = 1";
        }
        String typed = name.replace('ي', 'ی').replace('ك', 'ک').replaceAll("([!%_])", "!$1");
        values.put("name", "%" + typed + "%");
        return "concat(p.given_name, ' ', p.family_name) like :name escape '!'";
    }
}
