package org.didar.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Territory;
import org.didar.places.PrisonDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody may read rules, and where they may set them. */
@Service
@Transactional(readOnly = true)
class SeeingRulePlaces {

    private final PrisonDirectory prisons;
    private final Access access;

    SeeingRulePlaces(PrisonDirectory prisons, Access access) {
        this.prisons = prisons;
        this.access = access;
    }

    /**
     * @param id {@code null} for the country
     * @param name {@code null} for the country
     */
    record PlaceOfRules(
            RuleScope scope, @Nullable UUID id, @Nullable String name, boolean maySet) {}

    /** What a list of territories holds; a district has no rules of its own. */
    private record Held(boolean country, Map<UUID, String> provinces, Set<UUID> prisons) {}

    /** The largest first, and by name. */
    List<PlaceOfRules> of(Actor actor) {
        access.requireAnywhere(actor, Act.SEE_RULES);
        Held seen = held(actor, Act.SEE_RULES);
        Held settable = held(actor, Act.SET_RULES);
        List<PlaceOfRules> places = new ArrayList<>();
        if (seen.country()) {
            places.add(new PlaceOfRules(RuleScope.COUNTRY, null, null, settable.country()));
        }
        addByName(places, RuleScope.PROVINCE, seen.provinces(), settable.provinces().keySet());
        addByName(places, RuleScope.PRISON, prisons.names(seen.prisons()), settable.prisons());
        return places;
    }

    private static void addByName(
            List<PlaceOfRules> places,
            RuleScope scope,
            Map<UUID, String> names,
            Set<UUID> settable) {
        names.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<UUID, String>::getValue))
                .map(each ->
                        new PlaceOfRules(
                                scope,
                                each.getKey(),
                                each.getValue(),
                                settable.contains(each.getKey())))
                .forEach(places::add);
    }

    private Held held(Actor actor, Act act) {
        List<Territory> territories = access.territories(actor, act).toList();
        Map<UUID, String> provinces = prisons.provinceNames(territories);
        Set<UUID> within = new HashSet<>();
        territories.forEach(each -> within.addAll(prisons.prisonsWithin(each)));
        boolean country =
                territories.stream().anyMatch(each -> each.kind() == Territory.Kind.COUNTRY);
        return new Held(country, provinces, within);
    }
}
