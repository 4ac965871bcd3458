"""The piano roll, its ruler and its keyboard."""
