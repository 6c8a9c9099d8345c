"""How minutes are worded: one table a language, found by its file. To add a language, add a file with its `WORDS`."""

import pkgutil
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module

from domain.minutes.languages.words import Words, either


@lru_cache(maxsize=1)
def languages() -> Mapping[str, Words]:
    """Every language there is a table of, by its code."""
    names = sorted(m.name for m in pkgutil.iter_modules(__path__) if m.name != "words")
    tables: list[Words] = [import_module(f"{__name__}.{name}").WORDS for name in names]
    return {table.code: table for table in tables}


@lru_cache(maxsize=1)
def every() -> Words:
    """The words of all languages: headings, column heads, states and the names of days are mixed freely."""
    return either(*languages().values())
