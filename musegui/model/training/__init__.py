"""Training: data, loss, optimizer, and a run that resumes."""
