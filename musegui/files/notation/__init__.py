"""Written music in and out, and scores engraved."""
