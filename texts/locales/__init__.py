"""One folder a language. French is the reference: another language overrides every method of it."""
