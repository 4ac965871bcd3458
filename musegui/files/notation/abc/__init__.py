"""ABC, by its standard 2.1."""
