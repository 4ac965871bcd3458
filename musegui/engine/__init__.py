"""What runs beside the window: the fill thread, the player and its outputs. No Qt."""
