package org.homeward.seeds.people;

/** The peoples that occur in the demo world. */
public enum Ethnicity {
    HAN("汉族"),
    HUI("回族"),
    UYGHUR("维吾尔族"),
    KAZAKH("哈萨克族"),
    TIBETAN("藏族"),
    MONGOL("蒙古族"),
    YI("彝族"),
    DAI("傣族"),
    ZHUANG("壮族"),
    MIAO("苗族"),
    MANCHU("满族"),
    KOREAN("朝鲜族");

    private final String zh;

    Ethnicity(String zh) {
        this.zh = zh;
    }

    /** The official Chinese name. */
    public String zh() {
        return zh;
    }
}
