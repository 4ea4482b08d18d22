"""`python -m netiquette.cli` is the command `netiquette`."""

from .main import main

main()
