package org.didar.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.Ids;
import org.didar.kernel.RowOutcome;
import org.didar.people.AdmittingPrisoners.NewPrisoner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over a prison's register, some hundreds of rows at once. A prisoner is known by prison and
 * number: the same row again changes nothing, and one that says something else corrects it. Where a
 * prisoner is, is never changed by a file: that is a transfer.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ImportingPrisoners {

    private final Prisoners prisoners;

    ImportingPrisoners(Prisoners prisoners) {
        this.prisoners = prisoners;
    }

    private record Key(UUID prisonId, String number) {}

    /** One outcome for each row, in their order. No two rows may have one prison and number. */
    public List<RowOutcome> write(List<NewPrisoner> rows) {
        Map<Key, Prisoner> known = known(rows);
        List<Prisoner> fresh = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (NewPrisoner row : rows) {
            Prisoner prisoner = known.get(new Key(row.prisonId(), row.number()));
            if (prisoner == null) {
                fresh.add(new Prisoner(view(row)));
                outcomes.add(RowOutcome.of(RowOutcome.Kind.ADDED));
            } else {
                boolean changed = prisoner.correct(row);
                outcomes.add(
                        RowOutcome.of(
                                changed ? RowOutcome.Kind.CHANGED : RowOutcome.Kind.UNCHANGED));
            }
        }
        prisoners.saveAll(fresh);
        prisoners.flush();
        return outcomes;
    }

    private Map<Key, Prisoner> known(List<NewPrisoner> rows) {
        Set<UUID> prisons = rows.stream().map(NewPrisoner::prisonId).collect(Collectors.toSet());
        Set<String> numbers = rows.stream().map(NewPrisoner::number).collect(Collectors.toSet());
        Map<Key, Prisoner> known = new HashMap<>();
        prisoners
                .findByPrisonIdInAndNumberIn(prisons, numbers)
                .forEach(each -> known.put(new Key(each.prisonId(), each.number()), each));
        return known;
    }

    private static PrisonerView view(NewPrisoner row) {
        return new PrisonerView(
                Ids.next(),
                row.givenName(),
                row.familyName(),
                row.number(),
                row.ward(),
                row.prisonId(),
                row.legalStatus());
    }
}
