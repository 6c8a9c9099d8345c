"""`make bench`: every benchmark in turn, or those named: `make bench ARGS="store dates"`."""

import runpy
import sys

ALL = ("store", "ticks", "documents", "compiling", "dates", "grouping")

if __name__ == "__main__":
    names, sys.argv = sys.argv[1:] or list(ALL), sys.argv[:1]
    for name in names:
        print(f"\n== {name}")
        runpy.run_module(f"benchmarks.{name}", run_name="__main__")
