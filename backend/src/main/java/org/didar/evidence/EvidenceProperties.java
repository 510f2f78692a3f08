package org.didar.evidence;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param directory where the sealed pictures lie: out of reach of any web server, and readable by
 *     Didar alone
 */
@ConfigurationProperties("didar.evidence")
@Validated
record EvidenceProperties(@NotNull Path directory) {}
