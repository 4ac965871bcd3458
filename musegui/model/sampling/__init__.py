"""Filling a region: annealed Gibbs sampling, what leans on it, what mends it."""
