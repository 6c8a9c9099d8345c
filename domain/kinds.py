"""Of what kind an organisation is: as the coordination says, else by a table of names that are well known."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Literal, get_args

from domain.groups import Group, Organisation
from domain.roster import folded

Kind = Literal["un", "international ngo", "national ngo", "state", "donor", "other"]

KINDS: tuple[Kind, ...] = get_args(Kind)  # in the order they are shown

# Folded names and acronyms. What is not here, and nobody said, is "other".
_KNOWN: dict[Kind, str] = {
    "un": "unhcr, hcr, ocha, bcah, iom, oim, unicef, wfp, pam, fao, who, oms, unfpa, fnuap, undp, pnud, ohchr, hcdh, "
    "unmas, unops, unesco, un women, onu femmes, unaids, onusida, undss, unhas, unrwa, un habitat, onu habitat, unep, "
    "pnue, ilo, oit, unodc, onudc, minusma, monusco, minusca, unmiss",
    "international ngo": "nrc, drc, ddg, irc, tdh, terre des hommes, save the children, sci, acted, acf, aah, "
    "action contre la faim, action against hunger, msf, medecins sans frontieres, mdm, medecins du monde, care, oxfam, "
    "plan international, world vision, wvi, coopi, intersos, hi, handicap international, humanite inclusion, "
    "humanity inclusion, sif, secours islamique france, islamic relief, crs, catholic relief services, mercy corps, "
    "solidarites international, premiere urgence, premiere urgence internationale, pui, alima, tearfund, zoa, goal, "
    "concern worldwide, search for common ground, sfcg, aba roli, lwf, mag, halo trust, medair, people in need, "
    "welthungerhilfe, whh, christian aid, nonviolent peaceforce, imc, international medical corps, inso, impact, "
    "diakonia, danchurchaid, cordaid, avsi, street child, war child",
    "national ngo": "amss, demeso, arga mali, tassaght, gardl, stop sahel",
    "donor": "echo, dg echo, usaid, bha, prm, dfid, fcdo, sida, giz, sdc, cooperation suisse, afd, cdcs, bmz, jica, "
    "aecid, danida, norad, kfw, affaires mondiales canada, global affairs canada, union europeenne, european union",
}
_TABLE = {name: kind for kind, names in _KNOWN.items() for name in names.split(", ")}
_STATE = re.compile(
    r"(?:ministere|ministry|direction (?:nationale|regionale|generale)|directorate|gouvernement|government|gouvernorat|"
    r"governorate|prefecture|mairie|conseil (?:regional|de cercle)|police|gendarmerie)\b"
)


def kind_of(organisation: Organisation) -> Kind:
    """What the coordination said; else what its name, or another name of it, is known as."""
    said = next((kind for kind in KINDS if kind == organisation.kind), None)
    return said or _known_as(organisation.name, *organisation.aliases)


@lru_cache(maxsize=4096)  # every table and compilation asks it of every organisation
def _known_as(*names: str) -> Kind:
    """«NRC Mali» is NRC: the first words count, where all of them mean nothing."""
    for name in map(folded, names):
        words = name.split()
        beginnings = (" ".join(words[:count]) for count in range(len(words), 0, -1))
        if kind := next((_TABLE[b] for b in beginnings if b in _TABLE), None):
            return kind
        if _STATE.match(name):
            return "state"
    return "other"


def by_kind(group: Group) -> list[tuple[Kind, list[Organisation]]]:
    """The roster of today by kind, those of which there is one."""
    found = {kind: [o for o in group.expected() if kind_of(o) == kind] for kind in KINDS}
    return [(kind, of) for kind, of in found.items() if of]


def with_kind(group: Group, key: str, kind: Kind) -> Group:
    """The roster with what the coordination says of this organisation."""
    return replace(group, roster=tuple(replace(o, kind=kind) if o.key == key else o for o in group.roster))
