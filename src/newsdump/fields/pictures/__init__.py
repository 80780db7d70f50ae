"""What does this string say of a picture: its caption, its credit, or both."""
