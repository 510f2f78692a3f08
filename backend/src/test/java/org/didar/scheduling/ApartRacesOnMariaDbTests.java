package org.didar.scheduling;

import org.didar.testing.OnMariaDb;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class ApartRacesOnMariaDbTests implements ApartRacing {

    @Autowired BeanFactory beans;

    @Override
    public BeanFactory beans() {
        return beans;
    }
}
