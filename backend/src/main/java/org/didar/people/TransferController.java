package org.didar.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TransferController {

    private final TransferringPrisoners transferring;

    TransferController(TransferringPrisoners transferring) {
        this.transferring = transferring;
    }

    record Transfer(
            @NotNull UUID prisonId,
            @NotBlank @Size(max = 80) String ward,
            @NotBlank @Size(max = 40) String number,
            @NotBlank @Size(max = 500) String reason) {

        Destination to() {
            return new Destination(prisonId, ward.strip(), Digits.toAscii(number).strip());
        }
    }

    @PostMapping("/api/prisoners/{id}/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void transfer(Actor actor, @PathVariable UUID id, @Valid @RequestBody Transfer body) {
        Contention.retried(() -> {
            transferring.transfer(actor, id, body.to(), body.reason());
            return id;
        });
    }
}
