/// How the page looks: light, dark and on paper.
enum Stylesheet {
    static var markup: Markup { Markup(joining: [colours, layout, tables, charts, paper]) }

    private static let colours = Markup.literal(
        """
        :root{color-scheme:light dark;--page:#f7f6f3;--card:#fff;--ink:#1d2226;--soft:#5f686f;--faint:#e3e1dc;
        --good:#1f7a8c;--bad:#c8452f;--other:#d99a2b;--wait:#9aa1a6;--free:#a9cdb6;--pause:#b48ead;--ring:#e2c27a;
        --hold:#63a9b8;--wrap:#4c6f9f}
        @media screen and (prefers-color-scheme:dark){:root{--page:#15181b;--card:#1d2125;--ink:#e6e4df;--soft:#9aa3aa;
        --faint:#32383d;--good:#4fb3c6;--bad:#f07a5f;--other:#e0ad4e;--wait:#6d757b;--free:#3f6d55;--pause:#9a7399;
        --ring:#b89648;--hold:#337987;--wrap:#7c9dcb}}

        """)

    private static let layout = Markup.literal(
        """
        *{box-sizing:border-box}
        body{margin:0;background:var(--page);color:var(--ink);line-height:1.45;font-size:15px;
        font-family:system-ui,"Segoe UI","Helvetica Neue","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
        main{max-width:1120px;margin:0 auto;padding:32px 24px 48px}
        h1{font-size:26px;font-weight:650;margin:0;letter-spacing:-.01em}
        h2{font-size:16px;font-weight:650;margin:0 0 4px}
        header p{margin:4px 0 0}.span{color:var(--soft);font-size:17px}.doubt{color:var(--bad)}
        section{background:var(--card);border:1px solid var(--faint);border-radius:10px;padding:18px 20px;margin-top:18px}
        .note,footer{color:var(--soft);font-size:13px;margin:0 0 10px}footer{margin-top:24px}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(max(150px,25% - 12px),1fr));gap:12px;margin-top:22px}
        .card{background:var(--card);border:1px solid var(--faint);border-radius:10px;padding:14px 16px}
        .card b{display:block;font-size:28px;font-weight:600;line-height:1.25;font-variant-numeric:tabular-nums}
        .card span{color:var(--soft);font-size:13px}.card code{display:block;margin-top:4px}
        code{color:var(--soft);font:12px/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans CJK SC",monospace}
        .miss b{color:var(--bad)}

        """)

    private static let tables = Markup.literal(
        """
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:13px;font-variant-numeric:tabular-nums}
        th,td{padding:4px 8px;text-align:right;border-bottom:1px solid var(--faint);white-space:nowrap}
        th{font-weight:500;color:var(--soft);vertical-align:bottom}thead th{white-space:normal}
        .word{text-align:left;max-width:24em;overflow:hidden;text-overflow:ellipsis}
        .narrow{width:auto}.narrow td,.narrow th{padding-right:32px}.total td{font-weight:650;border-bottom:0}.force td{font-weight:650}.zero{opacity:.45}
        details{margin-top:8px}summary{cursor:pointer;color:var(--soft);font-size:13px;padding:4px 8px}
        h3{font-size:13px;font-weight:600;margin:18px 0 2px;color:var(--soft)}

        """)

    private static let charts = Markup.literal(
        """
        svg{display:block;width:100%;min-width:720px;height:auto;font-size:11px;font-variant-numeric:tabular-nums}
        svg text{fill:var(--soft)}svg .ink{fill:var(--ink)}.right{text-anchor:end}.middle{text-anchor:middle}
        .grid{stroke:var(--faint)}.goal{stroke:var(--ink);stroke-dasharray:5 4;stroke-width:1.2}.hit{fill:transparent}
        .answered,.oncall,.met{fill:var(--good)}.abandoned,.missed{fill:var(--bad)}.other{fill:var(--other)}
        .waiting{fill:var(--wait)}.available{fill:var(--free)}.notready{fill:var(--pause)}.ringing{fill:var(--ring)}
        .hold{fill:var(--hold)}.wrapup{fill:var(--wrap)}
        .legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 8px;padding:0;list-style:none;font-size:13px;
        color:var(--soft)}
        .legend svg{display:inline-block;width:11px;min-width:0;height:11px;margin-right:6px}

        """)

    private static let paper = Markup.literal(
        """
        @media print{@page{margin:12mm}:root{--page:#fff}body{font-size:11px}h2,h3,.note,.legend{break-after:avoid}
        main{max-width:none;padding:0}svg{min-width:0}
        section,.card{break-inside:avoid;border-color:#ccc}section.wide{break-inside:auto}tr{break-inside:avoid}
        thead{display:table-header-group}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .scroll{overflow:visible}.card b{font-size:20px}.cards{grid-template-columns:repeat(4,1fr)}
        table{font-size:9px}th,td{padding:2px 4px}}

        """)
}
