"""What a fill may write, what can be asked of it, and what it gave."""
