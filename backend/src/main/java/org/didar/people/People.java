package org.didar.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface People extends JpaRepository<Person, UUID> {

    boolean existsByNationalIdIndex(byte[] nationalIdIndex);
}
