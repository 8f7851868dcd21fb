// The room Simulation.
