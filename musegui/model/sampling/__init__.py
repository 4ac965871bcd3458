"""Filling a region: annealed Gibbs sampling, how it is steered, and how its faults are repaired."""
