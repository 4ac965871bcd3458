"""How alike pieces and sets of pieces are; pure functions."""
