package org.didar.visits;

import org.didar.testing.OnMariaDb;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class TransferRaceOnMariaDbTests implements TransferRacing {

    @Autowired BeanFactory beans;

    @Override
    public BeanFactory beans() {
        return beans;
    }
}
