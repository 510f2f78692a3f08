package org.didar.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.didar.people.RelationshipStatus.*;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationshipTests {

    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");
    private static final UUID OFFICER = Ids.next();

    private static final Map<RelationshipStatus, Set<RelationshipStatus>> MATRIX =
            Map.of(
                    PENDING, Set.of(APPROVED, REFUSED),
                    APPROVED, Set.of(),
                    REFUSED, Set.of(PENDING));

    @ParameterizedTest
    @EnumSource
    void becomesWhatTheMatrixSaysAndNothingElse(RelationshipStatus from) {
        for (RelationshipStatus to : RelationshipStatus.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(MATRIX.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @Test
    void isDecidedOnlyOnce() {
        Relationship relationship = pending();
        relationship.approve(OFFICER, NOW);
        assertThatThrownBy(() -> relationship.refuse(OFFICER, NOW, "…"))
                .isInstanceOf(Problem.class)
                .hasMessage("relationship.decided");
    }

    @Test
    void canBeDeclaredAgainOnlyAfterARefusal() {
        Relationship relationship = pending();
        assertThatThrownBy(() -> relationship.fileAgain(Relation.SISTER, NOW))
                .hasMessage("relationship.exists");
        relationship.refuse(OFFICER, NOW, "نسبت نادرست است");
        relationship.fileAgain(Relation.SISTER, NOW);
        assertThat(relationship.status()).isEqualTo(PENDING);
        assertThat(relationship.relation()).isEqualTo(Relation.SISTER);
        assertThat(relationship.refusedBecause()).isNull();
    }

    private static Relationship pending() {
        return Relationship.file(Ids.next(), Ids.next(), Relation.MOTHER, NOW);
    }
}
