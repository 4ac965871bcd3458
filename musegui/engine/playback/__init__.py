"""What is played and when, without saying on what."""
