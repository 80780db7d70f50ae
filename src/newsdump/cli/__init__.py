"""The command `newsdump`: arguments, words on standard error, progress and exit codes.

Data goes to standard output, in UTF-8 whatever the locale says, and words go to standard error. Exit codes:

    0    done; issues, and dumps without an article, are words and no failure
    1    some inputs or records failed while they were read; the articles of the others are written
    2    a call that cannot be carried out, an input that cannot be read, an output that cannot be written
    130  interrupted
    143  ended by SIGTERM

These modules may import every room, inside the command that needs it; no room imports them.
"""

from newsdump.cli.command import main

__all__ = ["main"]
