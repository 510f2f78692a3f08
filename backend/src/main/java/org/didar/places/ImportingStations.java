package org.didar.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.Ids;
import org.didar.kernel.RowOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets many stations up at once. A station is known by prison and number: the same row again
 * changes nothing, another name renames it, and a retired number is not used again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ImportingStations {

    private final Stations stations;

    ImportingStations(Stations stations) {
        this.stations = stations;
    }

    public record NewStation(UUID prisonId, int number, String name) {}

    private record Key(UUID prisonId, int number) {}

    /** One outcome for each row, in their order. No two rows may have one prison and number. */
    public List<RowOutcome> write(List<NewStation> rows) {
        Map<Key, Station> known = new HashMap<>();
        stations.findByPrisonIdInOrderByPrisonIdAscNumberAsc(
                        rows.stream().map(NewStation::prisonId).collect(Collectors.toSet()))
                .forEach(each -> known.put(new Key(each.prisonId(), each.view().number()), each));
        List<RowOutcome> outcomes = new ArrayList<>();
        for (NewStation row : rows) {
            outcomes.add(write(row, known.get(new Key(row.prisonId(), row.number()))));
        }
        stations.flush();
        return outcomes;
    }

    private RowOutcome write(NewStation row, @Nullable Station known) {
        if (known == null) {
            stations.save(new Station(Ids.next(), row.prisonId(), row.number(), row.name()));
            return RowOutcome.of(RowOutcome.Kind.ADDED);
        }
        StationView view = known.view();
        if (view.state() == StationState.RETIRED) {
            return RowOutcome.refused(PlacesProblem.STATION_RETIRED);
        }
        if (view.name().equals(row.name())) {
            return RowOutcome.of(RowOutcome.Kind.UNCHANGED);
        }
        known.change(row.number(), row.name());
        return RowOutcome.of(RowOutcome.Kind.CHANGED);
    }
}
