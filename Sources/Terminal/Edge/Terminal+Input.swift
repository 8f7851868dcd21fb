import CNcurses
import Dispatch
import Screen

extension Terminal {
    func watchInput() {
        let source = DispatchSource.makeReadSource(fileDescriptor: device.descriptor, queue: .main)
        source.setEventHandler { [unowned self] in
            gemba_guard_thread()
            readInput()
        }
        let rest = DispatchSource.makeTimerSource(queue: .main)
        rest.setEventHandler { [unowned self] in
            gemba_guard_thread()
            hand(decoder.flush())
        }
        rest.schedule(deadline: .distantFuture)
        self.rest = rest
        sources += [source, rest]
    }

    private func readInput() {
        guard isUp else { return }
        guard let bytes = device.read() else {
            end(.closed)
            return
        }
        let inputs = decoder.decode(bytes)
        awaitRest()
        hand(inputs)
    }

    /// An unfinished sequence is decided after a while without more.
    private func awaitRest() {
        let wait = decoder.patience.milliseconds.map { DispatchTime.now() + .milliseconds($0) }
        rest?.schedule(deadline: wait ?? .distantFuture, leeway: .milliseconds(1))
    }

    func hand(_ inputs: [Input]) {
        guard !inputs.isEmpty, !isOver else { return }
        onInput(inputs)
    }
}
