import Floor

@testable import Report

/// Names that only an enemy would choose, or a careless administrator.
let hostileNames = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a&b;&amp;", "it's", "=cmd|'/c calc'!A1",
    "+1-2", "@SUM(1)", "－１＋２", " =1+1", "a|b", "`c` *d* [e](javascript:f) _g_ \\", "tab\there", "line\nbreak",
    "\u{1B}[31mred", "\u{202E}evil\u{202C}", "nul\u{0}", "comma, \"quote\"", "\"\u{301}", "شركة", "客服 一部", "]]>",
    "\u{85}next", "</title></svg>", "-->",
]

/// A report in which everything that has a name has this one.
func report(named name: String) -> ShiftReport {
    var report = report(of: smallLog, keeping: BookKeeping(interval: .minutes(30)))
    for index in report.queues.indices { report.queues[index].name = name + String(index) }
    for index in report.agents.indices {
        report.agents[index].name = name + String(index)
        report.agents[index].byReason = [.init(reason: name, length: .minutes(1))]
        for place in report.agents[index].byQueue.indices { report.agents[index].byQueue[place].queue = name }
    }
    for index in report.intervals.indices {
        for place in report.intervals[index].queues.indices {
            report.intervals[index].queues[place].name = name + String(place)
        }
    }
    return report
}
