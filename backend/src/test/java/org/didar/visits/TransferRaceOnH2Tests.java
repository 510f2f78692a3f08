package org.didar.visits;

import org.didar.testing.OnH2;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class TransferRaceOnH2Tests implements TransferRacing {

    @Autowired BeanFactory beans;

    @Override
    public BeanFactory beans() {
        return beans;
    }
}
