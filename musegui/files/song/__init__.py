"""A piece as a file has it, and how it is brought onto the grid."""
