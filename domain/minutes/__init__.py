"""Minutes in, decisions out."""
