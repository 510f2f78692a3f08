package org.didar.accounts;

import org.didar.testing.OnH2;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class LastAdministratorRaceOnH2Tests implements LastAdministratorRacing {

    @Autowired BeanFactory beans;

    @Override
    public BeanFactory beans() {
        return beans;
    }
}
