"""`python -m newsdump` is the command `newsdump`."""

import sys

from newsdump.cli import main

if __name__ == "__main__":
    sys.exit(main())
