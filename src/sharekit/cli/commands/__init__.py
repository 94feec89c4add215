"""One file a command, imported when that command is used. Each defines `command`."""
