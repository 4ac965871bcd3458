"""The notes of the roll as they are drawn, scrolled and read out, for all that lies beside them."""
