"""Millions of dumps: `work` says what is done with each, `pool` does it on many cores, `arrow` on tables."""
