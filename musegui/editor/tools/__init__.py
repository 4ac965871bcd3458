"""The tools of the roll: what a press of the pointer begins."""
