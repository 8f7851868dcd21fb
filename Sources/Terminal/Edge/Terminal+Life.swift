import CNcurses
import Dispatch
import Glibc
import Screen

extension Terminal {
    func takeOver() throws(TerminalProblem) {
        let leaving = modes.leaving
        guard let settings = device.settings, gemba_guard_prepare(device.descriptor, leaving, leaving.count) else {
            throw .notATerminal
        }
        watchSignals()
        watchInput()
        enter(with: settings)
        for source in sources { source.activate() }
    }

    /// Gives the terminal back as it was found, for good. Harmless when that has been done.
    package func leave() {
        isOver = true
        for source in sources { source.cancel() }
        giveBack()
    }

    /// Gives the terminal back and stops the program until it is continued, as ^Z does elsewhere. Without a shell that
    /// could continue it, nothing happens.
    package func suspend() {
        guard isUp, getsid(0) != getpid() else { return }
        giveBack()
        // Directed at this thread, so that the whole program stands still here; kill() may return before it does.
        raise(SIGSTOP)
    }

    private func giveBack() {
        gemba_guard_thread()
        backlog.discard()
        writable?.cancel()
        writable = nil
        gemba_guard_restore()
    }

    /// Continued: by the shell after `suspend`, or after a stop that nobody announced and that left the screen to others.
    func resume() {
        guard !isOver else { return }
        guard let settings = device.settings else {
            end(.closed)
            return
        }
        enter(with: settings)
    }

    private func enter(with settings: termios) {
        let own = isUp ? gemba_guard_settings() : settings
        backlog.append(isUp ? modes.switchingOn : modes.entering)
        if !isUp { withUnsafePointer(to: own) { gemba_guard_arm($0) } }
        device.makeRaw(from: own)
        canvas.begin()
        fit()
        forward()
        showLatest()
    }

    /// Takes over the size that the terminal has now.
    func fit() {
        let size = device.size
        guard size != canvas.size else { return }
        canvas.resize(to: size)
        hand([.resize(size)])
    }

    func end(_ reason: EndReason) {
        guard !isOver else { return }
        leave()
        onEnd(reason)
    }
}
