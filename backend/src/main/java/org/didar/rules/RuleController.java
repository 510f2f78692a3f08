package org.didar.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rules of a prison, a province or the country. */
@RestController
class RuleController {

    private static final String TYPES = "FAMILY_ONLINE|POINT_ONLINE|LAWYER|JUDICIAL|CONSULAR";

    private final SeeingRules seeing;
    private final SeeingRulePlaces places;
    private final SettingRules setting;
    private final VerifyingRules verifying;

    RuleController(
            SeeingRules seeing,
            SeeingRulePlaces places,
            SettingRules setting,
            VerifyingRules verifying) {
        this.seeing = seeing;
        this.places = places;
        this.setting = setting;
        this.verifying = verifying;
    }

    /**
     * @param scopeId the prison or the province, nothing for the country
     * @param value nothing to follow the wider scope again
     */
    record RuleSetting(
            @NotNull RuleScope scope,
            @Nullable UUID scopeId,
            @Nullable @Pattern(regexp = TYPES) String visitType,
            @Nullable @Size(max = 40) String value,
            @Nullable @Size(max = 40) String least,
            @Nullable @Size(max = 40) String most,
            @NotBlank @Size(max = 200) String source,
            @Nullable Instant validFrom,
            @Nullable @Size(max = 500) String note) {

        RulePlace.Where where() {
            return RuleController.where(scope, scopeId, visitType);
        }

        SettingRules.NewVersion version() {
            return new SettingRules.NewVersion(value, least, most, source, validFrom, note);
        }
    }

    @GetMapping("/api/rules")
    List<SeeingRules.RuleRow> rules(
            Actor actor,
            @RequestParam RuleScope scope,
            @RequestParam @Nullable UUID scopeId,
            @RequestParam @Nullable String visitType) {
        return seeing.at(actor, where(scope, scopeId, visitType));
    }

    /** Where the reader may read rules. */
    @GetMapping("/api/rules/places")
    List<SeeingRulePlaces.PlaceOfRules> placesOfRules(Actor actor) {
        return places.of(actor);
    }

    /** Says that a version is as its source has it; never by who set it. */
    @PostMapping("/api/rules/versions/{id}/verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verifyRule(Actor actor, @PathVariable UUID id) {
        verifying.verify(actor, id);
    }

    @PostMapping("/api/rules/{rule}/preview")
    RuleEffects.Effect previewRule(
            Actor actor, @PathVariable String rule, @Valid @RequestBody RuleSetting body) {
        return setting.preview(actor, known(rule), body.where(), body.version());
    }

    @PostMapping("/api/rules/{rule}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setRule(Actor actor, @PathVariable String rule, @Valid @RequestBody RuleSetting body) {
        setting.set(actor, known(rule), body.where(), body.version());
    }

    private static Rule known(String key) {
        return Rule.of(key).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
    }

    private static RulePlace.Where where(
            RuleScope scope, @Nullable UUID id, @Nullable String visitType) {
        if ((scope == RuleScope.COUNTRY) != (id == null)) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, "scopeId");
        }
        return new RulePlace.Where(scope, id, visitType);
    }
}
