package org.didar.privacy;

import org.didar.testing.OnMariaDb;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class ErasingOnMariaDbTests implements Erasing {

    @Autowired BeanFactory beans;

    @Override
    public BeanFactory beans() {
        return beans;
    }
}
