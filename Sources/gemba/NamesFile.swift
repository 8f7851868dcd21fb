import FoundationEssentials
import Runtime

/// Interface → member name, from JSON: an object, or a document whose `names` is one.
enum NamesFile {
    private struct Document: Decodable { let names: [String: String] }

    static func read(_ path: String) throws -> [String: String] {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw Failure("\(path): cannot be read; --names wants a JSON file")
        }
        let decoder = JSONDecoder()
        if let names = try? decoder.decode([String: String].self, from: data) { return names }
        if let document = try? decoder.decode(Document.self, from: data) { return document.names }
        throw Failure("\(path): no JSON object of interface → name, nor a document whose `names` is one")
    }
}

/// A failure that says in one line what is wrong, where, and what to do.
struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
