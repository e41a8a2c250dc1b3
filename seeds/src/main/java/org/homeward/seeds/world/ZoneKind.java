package org.homeward.seeds.world;

/** What a zone of an institution is for. */
public enum ZoneKind {
    GENERAL,
    /** 母婴区: a mother with her small children of either sex. */
    MOTHER_AND_CHILD,
    /** 隔离观察区: the first days, or suspected infection. */
    OBSERVATION,
    /** 照料区, 护理区, 特护区. */
    NURSING_CARE,
    /** 类家庭: a few children in one household. */
    FAMILY_HOME,
    REHABILITATION,
    DEMENTIA_CARE,
    /** 病区 of a hospital. */
    MEDICAL_WARD
}
