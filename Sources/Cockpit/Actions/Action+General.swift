import Screen

extension Action {
    static let general: [Action] = [
        Action("quit", .general, ["q", "ctrl+c"], .doQuit, inFooter: true) { _ in [.quit] },
        Action("help", .general, ["?", "h", "f1"], .doHelp, inFooter: true) { cockpit in
            cockpit.overlay = .help(offset: 0)
            return []
        },
        Action("explain", .general, ["e", "="], .doExplain, inFooter: true) { cockpit in
            cockpit.overlay = .explain(place: 0)
            return []
        },
        Action("redraw", .general, ["ctrl+l"], .doRedraw) { _ in [.redraw] },
        Action("suspend", .general, ["ctrl+z"], .doSuspend) { _ in [.suspend] },
    ]
}
