"""The command line. In: arguments. Out: data on stdout, messages on stderr, an exit code.

Thin: parse → one library call → print. Must not hold logic that the library would need again.
`boundary.py` is the way in; every command is one file in `commands/`, imported when it is used.
"""
