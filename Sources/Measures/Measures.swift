// The room Measures.
