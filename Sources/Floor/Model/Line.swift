/// A line of visits in a queue, first come first: its ends and its length. The visits hold the links.
struct Line: Hashable, Sendable {
    var first: Int32 = -1
    var last: Int32 = -1
    var count = 0
}
