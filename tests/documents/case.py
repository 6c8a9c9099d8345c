"""A collection as it happens: the Protection Cluster in Mali, June 2017. Facts of the time, sentences invented."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.compiling import Compilation, compile_decision
from domain.decisions import Closure, Decision, Excuse, Extension, Progress, Transmission, Wanted
from domain.groups import Act, Coordinator, FocalPoint, Group, Organisation
from domain.submissions import Attachment, OnBehalf, Source, Submission, Version

BAMAKO = ZoneInfo("Africa/Bamako")
MARIAM, AWA = 1, 2
NAMES = {MARIAM: "Mariam Traoré", AWA: "Awa Cissé", 103: "Aïssata Touré", 104: "Ibrahim Ag Hamza"}

ORGANISATIONS = [
    "UNHCR",
    "OIM",
    "MINUSMA",
    "HCDH",
    "PAM",
    "OCHA",
    "UNMAS",
    "NRC",
    "ABA-ROLI",
    "EUTM",
    "DRC",
    "IDLO",
    "TDH",
    "SIF",
    "DEMESO",
    "Coopération Suisse",
    "ECHO",
    "ACTED",
    "AMSS",
    "ARGA-Mali",
]


def read(text: str) -> str:
    """As a test compares it: where French puts no-break spaces, tests/test_texts.py looks; here they are spaces."""
    return text.replace("\u00a0", " ")


def at(day: int, hour: int, minute: int = 0, month: int = 6) -> datetime:
    return datetime(2017, month, day, hour, minute, tzinfo=BAMAKO)


def key(name: str) -> str:
    return f"o{ORGANISATIONS.index(name) + 1}"


GROUP = Group(
    id=1,
    chat=-1001,
    title="Cluster Protection Mali",
    language="fr",
    zone="Africa/Bamako",
    country="ML",
    coordinators=(Coordinator(MARIAM, "coordinator", at(7, 9)), Coordinator(AWA, "co-facilitator", at(7, 9))),
    roster=tuple(Organisation(f"o{n}", name) for n, name in enumerate(ORGANISATIONS, 1)),
    focal_points=(
        FocalPoint(key("DRC"), 103),
        FocalPoint(key("DRC"), 104),
        FocalPoint(key("IDLO"), 112, away_until=at(20, 8)),
    ),
)

PRIORITIES = Decision(
    id=14,
    group=1,
    number=4,
    title="Priorités de protection pour le suivi de l'EHP",
    opened=Act(MARIAM, at(7, 16)),
    organisations=tuple(o.key for o in GROUP.roster),
    source="Chaque acteur propose 2 à 3 priorités de protection à la coordination, qui les transmet à l'EHP.",
    contributions_due=at(15, 23, 59),
    transmission_due=at(16, 23, 59),
    recipient="EHP",
    wanted=Wanted(2, 3),
    owner=None,
    extensions=(Extension(key("TDH"), at(16, 10), MARIAM, at(14, 11)),),
    excuses=(Excuse(key("EUTM"), AWA, at(13, 9), "mandat sans volet protection"),),
    closure=Closure(at(15, 23, 59)),
)

_SAID: dict[str, tuple[str, ...]] = {
    "UNHCR": (
        "Garantir l'accès humanitaire aux cercles de Ménaka et d'Ansongo, où les équipes de monitoring n'entrent plus.",
        "Renforcer la documentation civile des personnes déplacées et rapatriées avant la rentrée scolaire.",
        "Financer le monitoring de protection dans les régions du nord jusqu'à la fin de l'année.",
    ),
    "OIM": (
        "Aligner les chiffres du déplacement entre la matrice de suivi et la commission mouvement de population.",
        "Protéger les personnes déplacées contre les expulsions des sites informels de Gao.",
    ),
    "MINUSMA": (
        "Rappeler aux parties leurs obligations envers les civils lors des opérations militaires.",
        "Dépolluer les axes Ber–Tombouctou et Ansongo–Ménaka, en priorité autour des points d'eau.",
        "Faire participer les femmes aux comités locaux de réconciliation.",
    ),
    "HCDH": (
        "Ouvrir des enquêtes sur les allégations de violations lors des opérations antiterroristes.",
        "Assurer une aide judiciaire aux personnes détenues sans titre.",
    ),
    "PAM": (
        "Intégrer l'analyse des risques de protection dans le ciblage de l'assistance alimentaire.",
        "Mettre en place un mécanisme commun de plaintes et de retours.",
    ),
    "OCHA": ("Faciliter l'accès humanitaire par un dialogue civilo-militaire suivi à Kidal et à Ménaka.",),
    "UNMAS": (
        "Former les écoles et les agents de santé au danger des engins explosifs improvisés.",
        "Assurer une prise en charge complète des victimes d'engins explosifs.",
    ),
    "NRC": (
        "Lever les obstacles à l'accès humanitaire dans le Gourma.",
        "Appuyer l'accès aux pièces d'état civil par des audiences foraines.",
        "Sécuriser les droits fonciers des ménages qui reviennent.",
        "Maintenir le mécanisme de réponse rapide dans les communes enclavées.",
    ),
    "DRC": (
        "Étendre le monitoring aux cercles frontaliers du Niger.",
        "Appuyer la documentation civile des personnes déplacées internes, y compris en famille d’accueil.",
        "Créer des espaces sûrs pour les femmes et les filles.",
    ),
    "TDH": (
        "Mettre en place un système commun de gestion de cas pour la protection de l'enfance.",
        "Prévenir le recrutement d'enfants par les groupes armés.",
    ),
    "SIF": (
        "Assurer la prise en charge psychosociale des enfants non accompagnés.",
        "Former les relais communautaires.",
    ),
    "DEMESO": (
        "Soutenir les cliniques juridiques mobiles à Mopti & Ségou.",
        "Associer les leaders traditionnels [chefs de village] à la prévention des conflits *fonciers*.",
    ),
    "Coopération Suisse": (
        "Soutenir le dialogue entre agriculteurs et éleveurs dans le delta intérieur.",
        "Relier protection et développement local dans les communes de retour.",
    ),
    "ACTED": ("Améliorer l'éclairage et l'assainissement des sites de déplacés.", "Former les comités de site."),
    "AMSS": (
        "Prévenir les violences basées sur le genre autour des points d'eau.",
        "Renforcer les comités de protection communautaire à Tombouctou.",
    ),
}

_WHEN = {name: at(8 + n % 7, 9 + n % 8, 7 * n % 60) for n, name in enumerate(_SAID)} | {
    "TDH": at(16, 9, 40),
    "SIF": at(16, 11, 30),
}

_PEOPLE = ("Fatoumata Diallo", "Jean-Paul Okou", "Oumar Maïga", "Sophie Lambert", "Hamidou Guindo", "Rokia Sangaré")


def numbered(items: Sequence[str]) -> str:
    return "\n".join(f"{n}) {item}" for n, item in enumerate(items, 1))


def submission(
    number: int, organisation: str | None, items: Sequence[str], when: datetime, **more: object
) -> Submission:
    """What an organisation said, in a numbered message in the group."""
    given = Submission(
        decision=PRIORITIES.id,
        number=number,
        organisation=key(organisation) if organisation else None,
        author=100 + number,
        author_name=_PEOPLE[number % len(_PEOPLE)],
        source=Source(-1001, 500 + number),
        versions=(Version(when, numbered(items), tuple(items)),),
    )
    return replace(given, **more)  # type: ignore[arg-type]


def submissions() -> tuple[Submission, ...]:
    """Nineteen submissions of the June case: edits, a replaced one, on behalf, files, a held one, a withdrawn one."""
    given = [submission(n, name, items, _WHEN[name]) for n, (name, items) in enumerate(_SAID.items(), 1)]
    by_name = dict(zip(_SAID, given, strict=True))
    drc = by_name["DRC"]
    first = Version(
        at(8, 10), "1) Étendre le monitoring\n2) Documentation civile\n3) Espaces sûrs", ("Étendre le monitoring",)
    )
    by_name["DRC"] = replace(
        drc,
        author=103,
        author_name="Aïssata",
        versions=(first, Version(at(9, 15, 20), drc.current.text, drc.current.items)),
    )
    by_name["AMSS"] = replace(
        by_name["AMSS"],
        author=AWA,
        author_name="Awa Cissé",
        on_behalf=OnBehalf(AWA, "téléphone"),
        source=Source(2, 71, private=True),
    )
    by_name["UNHCR"] = replace(by_name["UNHCR"], source=Source(101, 12, private=True))
    note = Attachment("f1", "Note de plaidoyer accès (finale).docx", "application/msword", 184_320, "tg1")
    arga = submission(
        16,
        "ARGA-Mali",
        (),
        at(14, 17, 5),
        versions=(Version(at(14, 17, 5), "", (), (note,)),),
        source=Source(116, 4, private=True, forwarded_from="ARGA-Mali Bamako"),
    )
    nothing = submission(17, "ECHO", (), at(12, 8, 15), nothing_to_add=True, versions=(Version(at(12, 8, 15), ""),))
    early = submission(18, "OIM", ("Chiffres du déplacement à harmoniser.",), at(8, 9, 30))
    unknown = submission(19, None, ("Appuyer les radios locales.",), at(13, 18), held="organisation?")
    withdrawn = submission(20, "IDLO", ("Former les juges de paix.",), at(9, 9), withdrawn=Act(112, at(10, 9)))
    return (*by_name.values(), arga, nothing, early, unknown, withdrawn)


NOON = at(16, 12)


def june_compilation(now: datetime = NOON) -> Compilation:
    return compile_decision(GROUP, PRIORITIES, submissions(), NAMES, now)


CHOSEN = (
    "Accès humanitaire aux cercles enclavés du nord",
    "Documentation civile des personnes déplacées & rapatriées",
    "Gestion de cas pour la protection de l'enfance",
)


def frozen(*chosen: str) -> Compilation:
    """The compilation of noon as the version that was transmitted then."""
    numbers = june_compilation().standing_numbers
    sent = Transmission(1, AWA, NOON, "EHP", "", chosen, numbers)
    return compile_decision(GROUP, replace(PRIORITIES, transmissions=(sent,)), submissions(), NAMES, NOON)


def transmitted() -> Decision:
    """The decision after version 1 went out, before SIF answered."""
    sent = Transmission(
        version=1,
        by=AWA,
        at=at(16, 10, 15),
        recipient="EHP",
        sha256="0" * 64,
        chosen=("Accès humanitaire aux cercles enclavés du nord", "Documentation civile", "Protection de l'enfance"),
        submissions=tuple(n for n in range(1, 18) if n != 11),
    )
    return replace(PRIORITIES, transmissions=(sent,))


def meeting_decisions() -> tuple[Decision, ...]:
    """What else the meeting of 7 June asked for."""

    def other(number: int, title: str, **more: object) -> Decision:
        bare = Decision(10 + number, 1, number, title, Act(MARIAM, at(7, 16)))
        return replace(bare, **more)  # type: ignore[arg-type]

    everybody = PRIORITIES.organisations
    return (
        other(
            1,
            "Derniers commentaires sur les termes de référence",
            organisations=everybody,
            contributions_due=at(14, 23, 59),
            transmission_due=at(15, 23, 59),
            recipient="ICC",
            progress=(Progress("in progress", MARIAM, at(3, 9, month=7), "version finale en relecture à l'ICC"),),
        ),
        other(2, "Partage du plan d'action de la stratégie", transmission_due=at(16, 23, 59), recipient="ICC"),
        other(
            3,
            "Deux indicateurs de protection pour le nexus",
            organisations=everybody,
            contributions_due=at(14, 23, 59),
            transmission_due=at(15, 23, 59),
            recipient="OCHA",
            wanted=Wanted(2, 2),
        ),
        transmitted(),
        other(5, "Rapports mensuels de monitoring", owner="UNHCR / CCP"),
    )
