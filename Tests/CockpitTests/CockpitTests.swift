// Tests of Cockpit.
