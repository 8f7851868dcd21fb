import Yams

/// A YAML document whose every value knows where it stands.
///
/// Plain scalars stay the text they are: `no` is never a flag where a word is wanted, and `1e3` never a number.
struct Document {
    let root: Entry

    /// Larger files are refused: no one writes them by hand.
    private static let longest = 1 << 20

    init(_ text: String, file: String) throws(Mistake) {
        func mistake(_ problem: String, line: Int = 0, column: Int = 0) -> Mistake {
            Mistake(file: file, line: line, column: column, problem: problem, allowed: "")
        }
        guard text.utf8.count <= Self.longest else { throw mistake("is larger than 1 MiB") }
        // An alias can multiply a small file into an enormous document; nothing of ours needs one.
        do {
            guard let node = try Yams.compose(yaml: text) else { throw mistake("is empty") }
            root = Entry(node: node, file: file)
        } catch let error as YamlError {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                throw mistake(problem, line: mark.line, column: mark.column)
            case .duplicatedKeysInMapping(let keys, let context):
                throw mistake(
                    "\(keys.joined(separator: ", ")) stands twice", line: context.mark.line, column: context.mark.column
                )
            default: throw mistake("cannot be read as YAML")
            }
        } catch let error as Mistake {
            throw error
        } catch {
            throw mistake("cannot be read as YAML")
        }
    }
}
