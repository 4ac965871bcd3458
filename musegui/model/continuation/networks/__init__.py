"""Networks of the sequence engines: one token after another, each from those before it."""
