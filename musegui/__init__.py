"""musegui: compose in four voices with a network trained on Bach chorales."""

__version__ = "0.1.0"
