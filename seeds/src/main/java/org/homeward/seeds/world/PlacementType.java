package org.homeward.seeds.world;

/** The kinds of stay or placement that an institution may be licensed for. */
public enum PlacementType {
    /** 临时救助: the stay in a station. */
    TEMPORARY_STAY,
    /** 临时监护: the state guards a minor for a time. */
    TEMPORARY_GUARDIANSHIP,
    /** 机构养育: life in an institution. */
    RESIDENTIAL_CARE,
    /** 家庭寄养: the institution keeps the guardianship, a family gives the care. */
    FOSTER_CARE,
    /** 辅助独立生活: an older youth with support. */
    SUPERVISED_INDEPENDENT_LIVING,
    /** 托养: a station entrusts the care. */
    ENTRUSTED_CARE,
    /** 落户安置: an unidentified person gets a household registration and a place. */
    SETTLEMENT_WITH_REGISTRATION,
    /** 医疗安置: treatment before or during tracing. */
    MEDICAL_PLACEMENT,
    /** 养老安置: care for older people. */
    ELDER_CARE
}
