"""The command line: thin commands, and renderers that only render."""
