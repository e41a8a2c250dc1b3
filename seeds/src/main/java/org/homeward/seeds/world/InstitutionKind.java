package org.homeward.seeds.world;

/** What an institution of the demo world is. */
public enum InstitutionKind {
    /** 救助管理站. */
    RESCUE_STATION,
    /** 未成年人救助保护中心. */
    MINORS_PROTECTION_CENTRE,
    /** 儿童福利院. */
    CHILD_WELFARE_INSTITUTION,
    /** SOS儿童村. */
    CHILDRENS_VILLAGE,
    /** 社会福利院. */
    SOCIAL_WELFARE_INSTITUTION,
    /** 精神专科医院. */
    PSYCHIATRIC_HOSPITAL,
    /** 养老院、老年公寓. */
    ELDER_HOME,
    /** 殡仪馆; takes no residents. */
    FUNERAL_HOME
}
