package org.didar.accounts;

import org.didar.testing.OnMariaDb;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class LastAdministratorRaceOnMariaDbTests implements LastAdministratorRacing {

    @Autowired BeanFactory beans;

    @Override
    public BeanFactory beans() {
        return beans;
    }
}
