import Glibc
import Screen

/// Ways to die that ask nobody's leave.
enum Disaster: String {
    case trap = "c"
    case indexOutOfRange = "o"
    case abort = "a"
    case nullPointer = "n"
    case stackOverflow = "s"
    case plainExit = "e"

    init?(key: Key) {
        self.init(rawValue: key.description)
    }

    func happen() {
        switch self {
        case .trap: fatalError("the probe was told to crash")
        case .indexOutOfRange: print([1, 2, 3][CommandLine.arguments.count + 3])
        case .abort: Glibc.abort()
        case .nullPointer: UnsafeMutablePointer<Int>(bitPattern: CommandLine.arguments.count * 8)?.pointee = 1
        case .stackOverflow: print(Self.depth(CommandLine.arguments.count))
        case .plainExit: exit(7)
        }
    }

    @inline(never)
    private static func depth(_ start: Int) -> Int {
        start < 0 ? 0 : depth(start + 1) ^ depth(start + 2)
    }
}
