package org.homeward.seeds.world;

/** The three levels of administrative division that an identity number can name. */
public enum DivisionLevel {
    PROVINCE,
    PREFECTURE,
    COUNTY
}
