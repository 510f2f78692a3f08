package org.didar.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.didar.privacy.ForgettingOldThings.Foreseen;
import org.didar.sessions.StepUp;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How long things are kept, and what would go now. Counts and dates: nobody is named. */
@RestController
class RetentionController {

    private final ForgettingOldThings forgetting;
    private final SettingRetention setting;
    private final StepUp stepUp;
    private final Access access;

    RetentionController(
            ForgettingOldThings forgetting,
            SettingRetention setting,
            StepUp stepUp,
            Access access) {
        this.forgetting = forgetting;
        this.setting = setting;
        this.stepUp = stepUp;
        this.access = access;
    }

    record NewRetention(@NotNull @Min(1) Integer days) {}

    @GetMapping("/api/retention")
    List<Foreseen> retention(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_RETENTION);
        return forgetting.foresee();
    }

    @PostMapping("/api/retention/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(
            Actor actor,
            SignedIn here,
            @PathVariable String kind,
            @Valid @RequestBody NewRetention body) {
        access.requireAnywhere(actor, Act.KEEP_RETENTION);
        stepUp.require(here);
        setting.set(kind, body.days(), actor.id());
    }
}
