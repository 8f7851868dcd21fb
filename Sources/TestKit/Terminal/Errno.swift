import Glibc

/// An error number of the system, to be thrown.
package struct Errno: Error, Hashable, CustomStringConvertible {
    package let number: CInt

    package init(_ number: CInt) {
        self.number = number
    }

    /// The number that the last failed call of this thread has left.
    package static var current: Errno { Errno(errno) }

    /// The system's words for it.
    package var description: String { String(cString: strerror(number)) }
}
