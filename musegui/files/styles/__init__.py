"""Styles: their files, and the folder they are kept in."""
