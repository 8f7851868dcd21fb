import CNcurses
import Dispatch
import Glibc

extension Terminal {
    /// Signals become events on the main queue. Their default actions are switched off first, because a source is
    /// active only a moment later, and in that moment a signal would end the program with the screen still up.
    func watchSignals() {
        signal(SIGPIPE, SIG_IGN)
        on(SIGINT) { $0.end(.interrupted) }
        on(SIGTERM) { $0.end(.terminated) }
        on(SIGHUP) { $0.end(.hungUp) }
        on(SIGTSTP) { $0.suspend() }
        on(SIGCONT) { $0.resume() }
        on(SIGWINCH) { $0.fit() }
    }

    private func on(_ number: Int32, _ handle: @escaping @MainActor (Terminal) -> Void) {
        let before = signal(number, SIG_IGN)
        // Started by nohup: a lost line is no reason to end, and the shell's wish stands.
        if number == SIGHUP, unsafeBitCast(before, to: Int.self) == 1 { return }
        let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
        source.setEventHandler { [unowned self] in
            gemba_guard_thread()
            handle(self)
        }
        sources.append(source)
    }
}
