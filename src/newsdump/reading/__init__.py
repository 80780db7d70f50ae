"""What does the page say? Bytes become text, text becomes lines, broken lines are repaired."""
