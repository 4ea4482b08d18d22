"""The version of the knowledge base, stamped on every output; a test keeps it equal to the package's."""

NAME = "netiquette"
VERSION = "0.1.0"
