"""The commands: each module a group of them, each a function of its words and its parser."""
