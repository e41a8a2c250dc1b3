package org.homeward.shared.kernel;

/**
 * Where a rule comes from, so that the desk can tell a person why something is refused.
 *
 * <p>{@link #HOUSE_PROPOSAL} marks what is our own proposal: it must never be shown as law.
 */
public enum Source {
    RESCUE_MEASURES_2003(
            "国务院令第381号《城市生活无着的流浪乞讨人员救助管理办法》",
            "State Council Order 381, Measures for the Aid of Vagrants and Beggars without Means (2003)"),
    RESCUE_RULES_2003(
            "民政部令第24号《城市生活无着的流浪乞讨人员救助管理办法实施细则》", "Ministry of Civil Affairs Order 24, Implementing Rules (2003)"),
    STATION_PROCEDURE_2014(
            "民发〔2014〕132号《生活无着的流浪乞讨人员救助管理机构工作规程》",
            "Ministry of Civil Affairs notice 2014-132, Working Procedure of Rescue Stations (2014)"),
    IDENTITY_OPINION_2015(
            "民发〔2015〕158号《关于加强生活无着流浪乞讨人员身份查询和照料安置工作的意见》",
            "Ministries of Civil Affairs and Public Security, Opinion 2015-158 on Identity and Placement (2015)"),
    LEFT_BEHIND_OPINION_2016(
            "国发〔2016〕13号《关于加强农村留守儿童关爱保护工作的意见》", "State Council, Opinion 2016-13 on Left-behind Children (2016)"),
    MINORS_LAW_2020("《未成年人保护法》（2020年修订）", "Law on the Protection of Minors (revised 2020)"),
    PERSONAL_INFORMATION_LAW_2021("《个人信息保护法》（2021年）", "Personal Information Protection Law (2021)"),
    FOSTER_CARE_2014(
            "民政部令第54号《家庭寄养管理办法》（2014年）", "Ministry of Civil Affairs Order 54, Measures for Foster Care (2014)"),
    ADOPTION_REGISTRATION("《中国公民收养子女登记办法》", "Measures for Registering Adoption by Chinese Citizens"),
    ADOPTION_ASSESSMENT_2020(
            "民发〔2020〕144号《收养评估办法（试行）》",
            "Ministry of Civil Affairs notice 2020-144, Adoption Assessment Measures (trial, 2020)"),
    STATION_STANDARD_TAIZHOU("DB3212/T 1069-2021（泰州市地方标准）", "DB3212/T 1069-2021 (local standard, Taizhou)"),
    ID_NUMBER_STANDARD("GB 11643-1999《公民身份号码》", "GB 11643-1999, citizen identity numbers"),
    HOUSE_RULE("本系统的记录规则", "A rule of record keeping of this system"),
    HOUSE_PROPOSAL("本系统建议值，可配置，非法律规定", "A proposal of this system, configurable, not law");

    private final String zh;
    private final String en;

    Source(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The title in Chinese. */
    public String zh() {
        return zh;
    }

    /** The title in English. */
    public String en() {
        return en;
    }
}
