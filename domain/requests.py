"""What humanitarian organisations ask for again and again, however they put it: by its concepts it is known.

A request a line: its name, the combinations of concepts (`domain.terms`) any of which says it, and after «not» the
broader requests that the same words would say as well and that are not meant then. Two items that make the same request
stand together whatever else they say; two that make different ones do not.
"""

# Violence against women and girls, children, minds
PERSONS = """
pep_kits: pep kit, rape kit
"""

# Explosives, land, papers, law, safety of civilians, access, what a protection cluster does
PROTECTION = """
"""

# Money, those who respond, solutions, sites and shelter, water, schools, health, livelihoods, living together
RESPONSE = """
"""

REQUESTS = PERSONS + PROTECTION + RESPONSE
