"""The network, its training and its sampler: torch, no Qt."""
