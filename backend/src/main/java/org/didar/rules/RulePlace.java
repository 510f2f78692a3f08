package org.didar.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For what a rule is asked: a prison, a province or the country, and perhaps one type of visit. */
record RulePlace(@Nullable UUID prisonId, @Nullable UUID provinceId, @Nullable String visitType) {

    /** Where versions of a rule can stand. */
    record Where(RuleScope scope, @Nullable UUID id, @Nullable String visitType) {}

    /** That place alone, with nothing between it and the country. */
    static RulePlace at(Where where) {
        return switch (where.scope()) {
            case COUNTRY -> new RulePlace(null, null, where.visitType());
            case PROVINCE -> new RulePlace(null, where.id(), where.visitType());
            case PRISON -> new RulePlace(where.id(), null, where.visitType());
        };
    }

    /** Everywhere it can be answered, the narrowest first. */
    List<Where> narrowestFirst() {
        List<Where> where = new ArrayList<>(6);
        if (prisonId != null) {
            add(where, RuleScope.PRISON, prisonId);
        }
        if (provinceId != null) {
            add(where, RuleScope.PROVINCE, provinceId);
        }
        add(where, RuleScope.COUNTRY, null);
        return where;
    }

    private void add(List<Where> where, RuleScope scope, @Nullable UUID id) {
        if (visitType != null) {
            where.add(new Where(scope, id, visitType));
        }
        where.add(new Where(scope, id, null));
    }
}
