"""A score as it is written on paper, whatever the format."""
