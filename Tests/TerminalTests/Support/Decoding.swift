import Screen
import Terminal

/// What a stream decodes to when it comes in one piece and nothing follows.
func decoded(_ text: String) -> [Input] {
    decoded(Array(text.utf8))
}

func decoded(_ bytes: [UInt8]) -> [Input] {
    var decoder = InputDecoder()
    return decoder.decode(bytes) + decoder.flush()
}

/// The keys of a stream in their spelling; other inputs read as `-`.
func keys(_ text: String) -> [String] {
    decoded(text).map { input in
        if case .key(let key) = input { key.description } else { "-" }
    }
}
