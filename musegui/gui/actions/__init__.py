"""What the window can be told to do: the table of actions, and the ways to find them."""
