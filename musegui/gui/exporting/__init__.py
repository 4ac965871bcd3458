"""What leaves the window: files for other programs, printed pages, audio."""
