"""musegui: compose in four voices with a machine that listens."""

__version__ = "0.1.0"
