"""What keys and menus do to the score; each is one entry of the history."""
