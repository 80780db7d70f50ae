"""What does this string say? Pure functions from a string to a value, or to `None`."""
