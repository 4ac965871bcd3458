"""One command over many files: progress, resume and a report."""
