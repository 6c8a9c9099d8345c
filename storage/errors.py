"""What can be wrong with the store, each worded for the operator with the next step."""

# ruff: noqa: N818 - the names say what is the matter; "Error" at their end would say nothing more.


class StoreError(Exception):
    """The store cannot do what was asked; nothing was changed."""


class StoreInUse(StoreError):
    """Another process works on the same data folder."""


class StoreMissing(StoreError):
    """There is no store where one is expected."""


class StoreDamaged(StoreError):
    """The file, or one of its rows, cannot be read back as it was written."""


class StoreTooNew(StoreError):
    """The file was written by a newer version of the program."""


class WrongKey(StoreError):
    """The key file is missing, unreadable by us, readable by others, or belongs to another store."""


class StoreFull(StoreError):
    """The disk is full; the whole transaction was given up."""
