"""Tables of words, nothing else: agencies, labels, roles."""
