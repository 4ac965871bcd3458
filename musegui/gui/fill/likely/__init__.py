"""What the network finds likely: alternatives, chords, the heat map and the curve."""
