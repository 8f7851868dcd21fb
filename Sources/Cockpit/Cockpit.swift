// The room Cockpit.
