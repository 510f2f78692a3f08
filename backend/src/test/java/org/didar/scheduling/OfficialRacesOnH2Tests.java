package org.didar.scheduling;

import org.didar.testing.OnH2;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class OfficialRacesOnH2Tests implements OfficialRacing {

    @Autowired BeanFactory beans;

    @Override
    public BeanFactory beans() {
        return beans;
    }
}
