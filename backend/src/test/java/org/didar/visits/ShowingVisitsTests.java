package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.people.DeclaredIdentity;
import org.didar.people.IdentityKind;
import org.didar.people.Relation;
import org.didar.testing.OnH2;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class ShowingVisitsTests {

    @Autowired BeanFactory beans;
    @Autowired ShowingVisits showing;

    @Test
    void tellsWhatAVisitorDeclaredToTheOfficerAlone() {
        World world = new World(beans);
        FoundedPrison prison = world.prison();
        Actor family = world.family();
        Actor prosecutor =
                world.official(Role.PROSECUTOR, Territory.Kind.DISTRICT, prison.district());
        VisitView visit = visit(world, prison, Objects.requireNonNull(family.personId()));

        assertThat(showing.card(visit, world.officer(prison)).visitors())
                .singleElement()
                .satisfies(each -> {
                    DeclaredIdentity declared = Objects.requireNonNull(each.declared());
                    assertThat(declared.kind()).isEqualTo(IdentityKind.NATIONAL_ID);
                    assertThat(declared.masked()).contains("•••••");
                    assertThat(declared.birthDate()).isEqualTo(LocalDate.of(1960, 2, 3));
                });
        assertThat(List.of(family, prosecutor))
                .flatExtracting(reader -> showing.card(visit, reader).visitors())
                .allSatisfy(each -> assertThat(each.declared()).isNull());
    }

    private static VisitView visit(World world, FoundedPrison prison, UUID visitor) {
        Instant start = Instant.parse("2027-01-02T07:00:00Z");
        return new VisitView(
                UUID.randomUUID(),
                0,
                VisitType.FAMILY_ONLINE,
                VisitStatus.CONFIRMED,
                null,
                null,
                world.prisoner(prison, world.freeNumber()),
                prison.id(),
                world.station(prison, 1),
                visitor,
                start,
                start.plusSeconds(1200),
                null,
                null,
                0,
                false,
                null,
                0,
                false,
                List.of(new VisitView.Visitor(visitor, Relation.MOTHER, true)),
                null);
    }
}
