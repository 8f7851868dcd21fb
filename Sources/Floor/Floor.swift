// The room Floor.
