package org.didar.places;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The area of one prosecutor's office. */
@Entity
class JudicialDistrict {

    @Id private UUID id;
    private UUID provinceId;
    private String name;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    JudicialDistrict() {}

    JudicialDistrict(UUID id, UUID provinceId, String name) {
        this.id = id;
        this.provinceId = provinceId;
        this.name = name;
    }

    UUID id() {
        return id;
    }

    UUID provinceId() {
        return provinceId;
    }

    void rename(String to) {
        name = to;
    }

    String name() {
        return name;
    }
}
