package org.didar.places;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JudicialDistricts extends JpaRepository<JudicialDistrict, UUID> {}
