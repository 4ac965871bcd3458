"""The network: how it is built, stored and run."""
