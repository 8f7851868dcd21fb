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

    /// Gives the terminal back as it was found. Harmless when that has been done.
    package func leave() {
        gemba_guard_thread()
        backlog.discard()
        writable?.cancel()
        writable = nil
        gemba_guard_restore()
    }

    /// Gives the terminal back and stops the program until it is continued, as ^Z does elsewhere. Without a shell that
    /// could continue it, nothing happens.
    package func suspend() {
        guard isUp, getsid(0) != getpid() else { return }
        leave()
        // Directed at this thread, so that the whole program stands still here; kill() may return before it does.
        raise(SIGSTOP)
    }

    /// Continued: by the shell after `suspend`, or after a stop that nobody announced and that left the screen to others.
    func resume() {
        guard !isOver, let settings = device.settings else { return }
        enter(with: isUp ? gemba_guard_settings() : settings)
    }

    private func enter(with settings: termios) {
        var settings = settings
        device.makeRaw(from: settings)
        if !isUp { gemba_guard_arm(&settings) }
        backlog.append(modes.entering)
        canvas.forget()
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
        isOver = true
        leave()
        for source in sources { source.cancel() }
        onEnd(reason)
    }
}
