"""Minutes in, decisions out: rules over the structure and the language of a document, in tables one can extend.

The way in is `extracting.extract`; the rest of the bot mostly needs `document` and `findings`, which load no rules.
"""
