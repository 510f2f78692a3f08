package org.didar.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pairStation prints a code at each start with which a station's page can be paired
 */
@ConfigurationProperties("didar.demo")
record DemoProperties(@DefaultValue("false") boolean pairStation) {}
