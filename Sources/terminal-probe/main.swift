import Dispatch
import Glibc
import Screen
import Terminal

let arguments = Set(CommandLine.arguments.dropFirst())
let probe = Probe()
do {
    try probe.run(
        TerminalOptions(
            mouse: !arguments.contains("--no-mouse"), alternateScreen: !arguments.contains("--no-alternate-screen"),
            ascii: arguments.contains("--ascii")))
} catch {
    print("\(error)")
    exit(2)
}
dispatchMain()
