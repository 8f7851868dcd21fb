/// One action, and what shows that it was carried out.
package struct Step: Hashable, Sendable {
    package let action: Action
    package let proof: Proof
    /// The end of a refusal that means the work is done already.
    package let doneAlready: String?

    init(_ action: Action, _ proof: Proof, doneAlready: String? = nil) {
        self.action = action
        self.proof = proof
        self.doneAlready = doneAlready
    }
}
