"""Projects: what they hold, their file, and unsaved work kept for the next start."""
