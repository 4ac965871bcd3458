"""What `musegui serve` does: requests of other programs, and the ways in which they come."""
