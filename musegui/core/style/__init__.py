"""Styles as values: what fills need to know of one, and how it is learnt."""
