import CNcurses
import Dispatch
import Glibc

extension Terminal {
    /// Signals become events on the main queue, none lost from the first moment on.
    func watchSignals() {
        let pipe = gemba_signals_start()
        guard pipe >= 0 else { return }
        let source = DispatchSource.makeReadSource(fileDescriptor: pipe, queue: .main)
        source.setEventHandler { [unowned self] in
            gemba_guard_thread()
            for number in Self.signals(in: pipe) { act(on: number) }
        }
        sources.append(source)
    }

    private func act(on signal: Int32) {
        switch signal {
        case SIGINT: end(.interrupted)
        case SIGTERM: end(.terminated)
        case SIGHUP: end(.hungUp)
        case SIGTSTP: suspend()
        case SIGCONT: resume()
        case SIGWINCH: fit()
        default: break
        }
    }

    /// The signals that have arrived, each once, in the order in which they came. Being continued takes back a stop that
    /// has not happened yet.
    private static func signals(in pipe: Int32) -> [Int32] {
        let room = 64
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
            filled = max(0, read(pipe, buffer.baseAddress, room))
        }
        return bytes.map(Int32.init).reduce(into: []) { signals, signal in
            if signal == SIGCONT { signals.removeAll { $0 == SIGTSTP } }
            if !signals.contains(signal) { signals.append(signal) }
        }
    }
}
