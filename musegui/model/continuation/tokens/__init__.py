"""Music as tokens, one after another: codecs, training, and writing for Luo's networks."""
