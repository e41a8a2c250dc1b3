package org.homeward.rules.canary.query.person;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class FieldInjected {

    @Autowired
    @Nullable
    SoundView view;
}
