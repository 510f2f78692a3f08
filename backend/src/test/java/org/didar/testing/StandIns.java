package org.didar.testing;

import java.util.Optional;
import org.didar.access.Actors;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Stands in for ports that no module fills yet; steps aside as soon as one does. */
class StandIns implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (beans.getBeanNamesForType(Actors.class, true, false).length == 0) {
            Actors nobody = signedIn -> Optional.empty();
            beans.registerSingleton("actorsStandIn", nobody);
        }
    }
}
