// The room Screen.
