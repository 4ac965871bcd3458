"""What makes reading and writing safe: bounds on what comes in, whole files out."""
