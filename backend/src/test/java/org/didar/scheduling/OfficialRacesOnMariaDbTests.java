package org.didar.scheduling;

import org.didar.testing.OnMariaDb;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class OfficialRacesOnMariaDbTests implements OfficialRacing {

    @Autowired BeanFactory beans;

    @Override
    public BeanFactory beans() {
        return beans;
    }
}
