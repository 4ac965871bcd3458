"""Learning a style: a folder of pieces read, a network tuned to them, a card written."""
