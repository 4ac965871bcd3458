"""Programs of ours that run beside this one: how they start, and how one talks with them."""
