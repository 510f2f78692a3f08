package org.didar.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.imports.ReadingRows.Read;
import org.didar.kernel.ProblemCode;
import org.didar.kernel.RowOutcome;
import org.didar.people.AdmittingPrisoners.NewPrisoner;
import org.didar.people.ImportingContacts;
import org.didar.people.ImportingContacts.NewContact;
import org.didar.people.ImportingPrisoners;
import org.didar.places.ImportingStations;
import org.didar.places.ImportingStations.NewStation;
import org.didar.timetable.ImportingSessions;
import org.didar.timetable.ImportingSessions.NewSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands rows to whoever owns such things; rows that cannot be read never get there. */
@Component
class WritingRows {

    private final ReadingRows reading;
    private final ImportingPrisoners prisoners;
    private final ImportingContacts contacts;
    private final ImportingStations stations;
    private final ImportingSessions sessions;

    WritingRows(
            ReadingRows reading,
            ImportingPrisoners prisoners,
            ImportingContacts contacts,
            ImportingStations stations,
            ImportingSessions sessions) {
        this.reading = reading;
        this.prisoners = prisoners;
        this.contacts = contacts;
        this.stations = stations;
        this.sessions = sessions;
    }

    /** What became of each row, and which were bad. */
    record Written(List<RowOutcome> outcomes, List<Row.Bad> bad) {}

    @Transactional(propagation = Propagation.MANDATORY)
    Written write(ImportKind kind, List<Row> rows, Map<String, List<UUID>> prisons, Actor actor) {
        List<Row.Bad> bad = new ArrayList<>();
        Map<Row, Object> good = new LinkedHashMap<>();
        for (Row row : rows) {
            switch (reading.read(kind, row, prisons)) {
                case Read.Good(Object facts) -> good.put(row, facts);
                case Read.Wrong(Column column, RowFault fault) ->
                        bad.add(new Row.Bad(row.number(), column.key(), fault));
            }
        }
        List<RowOutcome> outcomes = good.isEmpty() ? List.of() : hand(kind, good.values(), actor);
        int place = 0;
        for (Row row : good.keySet()) {
            @Nullable ProblemCode problem = outcomes.get(place++).problem();
            if (problem != null) {
                bad.add(bad(kind, row, problem));
            }
        }
        List<RowOutcome> all = new ArrayList<>(outcomes);
        for (int each = good.size(); each < rows.size(); each++) {
            all.add(new RowOutcome(RowOutcome.Kind.REFUSED, null));
        }
        return new Written(all, bad);
    }

    private static Row.Bad bad(ImportKind kind, Row row, ProblemCode problem) {
        RowFault fault = RowFault.of(problem.code());
        Column column =
                switch (fault) {
                    case PERSON -> Column.NATIONAL_ID;
                    case RELATIONSHIP -> Column.RELATION;
                    case STATION_UNKNOWN -> Column.STATIONS_USED;
                    default -> kind.key().getFirst();
                };
        return new Row.Bad(row.number(), column.key(), fault);
    }

    private List<RowOutcome> hand(ImportKind kind, Collection<Object> facts, Actor by) {
        return switch (kind) {
            case PRISONERS -> prisoners.write(all(facts, NewPrisoner.class));
            case CONTACTS -> contacts.write(all(facts, NewContact.class), by);
            case STATIONS -> stations.write(all(facts, NewStation.class));
            case SESSIONS -> sessions.write(all(facts, NewSession.class));
        };
    }

    private static <T> List<T> all(Collection<Object> facts, Class<T> type) {
        return facts.stream().map(type::cast).toList();
    }
}
