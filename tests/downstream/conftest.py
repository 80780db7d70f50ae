"""The project that depends on newsdump is tested where it is installed, not here."""

collect_ignore = ["lantern_index"]
