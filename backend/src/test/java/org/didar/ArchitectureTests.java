package org.didar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.didar.testing.OurClasses;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    private static final Set<String> TIME_TYPES =
            Set.of(
                    "java.time.Instant",
                    "java.time.LocalDate",
                    "java.time.LocalTime",
                    "java.time.LocalDateTime",
                    "java.time.OffsetDateTime",
                    "java.time.ZonedDateTime",
                    "java.time.Year",
                    "java.time.YearMonth");

    @Test
    void entitiesStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(OurClasses.all());
    }

    @Test
    void repositoriesStayInsideTheirModule() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(OurClasses.all());
    }

    @Test
    void controllersStayInsideTheirModule() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(OurClasses.all());
    }

    @Test
    void onlyTheTimeModuleAsksTheMachineForTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.didar.time..")
                .should()
                .callCodeUnitWhere(asksTheMachine())
                .check(OurClasses.all());
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        return DescribedPredicate.describe(
                "the machine's clock is read",
                call -> {
                    String owner = call.getTargetOwner().getName();
                    boolean now =
                            TIME_TYPES.contains(owner)
                                    && call.getName().equals("now")
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    boolean system =
                            owner.equals("java.time.Clock") && call.getName().startsWith("system");
                    return now || system;
                });
    }
}
