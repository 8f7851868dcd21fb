import CNcurses
import Dispatch
package import Screen

extension Terminal {
    /// Shows a picture, and the terminal's own cursor if it is to be seen (input methods open their window there).
    ///
    /// Only what changed is sent, as one synchronized frame; nothing when nothing did. While the terminal is still busy
    /// with the frame before, the newest picture waits and older ones are dropped. A picture of another size than the
    /// terminal's belongs to the time before a resize and is not shown.
    package func draw(_ buffer: CellBuffer, theme: Theme, cursor: Point? = nil) {
        latest = Frame(buffer: buffer, theme: theme, cursor: cursor.flatMap { buffer.bounds.contains($0) ? $0 : nil })
        showLatest()
    }

    /// Paints everything anew, for a screen that something else has written into.
    package func redraw() {
        canvas.forget()
        showLatest()
    }

    /// Whether the terminal is slower than the frames: it still takes an earlier one.
    package var isBehind: Bool { backlog.isPending }

    /// Rings the bell.
    package func ring() {
        announce(Announcement.bell)
    }

    /// Sets the window's title; control characters are left out.
    package func setTitle(_ title: String) {
        announce(Announcement.title(title))
    }

    /// Puts text into the clipboard of the user's machine, if the terminal lets us. False when it is too long for that.
    @discardableResult
    package func copy(_ text: String) -> Bool {
        guard let bytes = Announcement.clipboard(text) else { return false }
        announce(bytes)
        return true
    }

    func showLatest() {
        guard isUp, !backlog.isPending, let latest, latest.buffer.size == size else { return }
        backlog.append(canvas.paint(latest))
        forward()
    }

    func announce(_ bytes: [UInt8]) {
        guard isUp, backlog.count < Announcement.patience else { return }
        backlog.append(bytes)
        forward()
    }

    /// Gives the terminal what it takes now; the rest follows when it can take more.
    func forward() {
        guard backlog.drain(by: device.write) else {
            end(.closed)
            return
        }
        if !backlog.isPending {
            writable?.cancel()
            writable = nil
        } else if writable == nil {
            writable = waitUntilWritable()
        }
    }

    private func waitUntilWritable() -> any DispatchSourceWrite {
        let source = DispatchSource.makeWriteSource(fileDescriptor: device.descriptor, queue: .main)
        source.setEventHandler { [unowned self] in
            gemba_guard_thread()
            forward()
            showLatest()
        }
        source.activate()
        return source
    }
}
