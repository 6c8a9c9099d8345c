"""The June 2017 case: a protection cluster in Bamako, its people, and what each of them does from 7 June to 5 July.

Facts, organisations and dates are those of the founding case; names of people and all sentences are made up.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeVar
from zoneinfo import ZoneInfo

from sandbox.chats import Bot, Group, Message, Person
from sandbox.engine import Telegram

T = TypeVar("T")

BAMAKO = ZoneInfo("Africa/Bamako")
BEGIN = datetime(2017, 6, 7, 15, tzinfo=BAMAKO)
ROSTER = (
    "UNHCR, OIM, MINUSMA (CAD, OSWPA, PE, POC), HCDH, PAM, OCHA, UNMAS, NRC, ABA-ROLI, EUTM, DRC, IDLO, TDH, SIF, "
    "DEMESO, Coopération Suisse, ECHO, ACTED, AMSS, ARGA-Mali"
)
Language = Literal["fr", "en"]

# first name, last name, username, organisation
PEOPLE = (
    ("Mariam", "Diallo", "mariam_unhcr", "UNHCR"),
    ("Awa", "Touré", "awa_nrc", "NRC"),
    ("Aïssata", "Maïga", "aissata_drc", "DRC"),
    ("Ibrahim", "Keïta", "ibrahim_drc", "DRC"),
    ("Fatoumata", "Traoré", "fatou_oim", "OIM"),
    ("Boubacar", "Cissé", "bouba_minusma", "MINUSMA"),
    ("Hélène", "Marchand", "helene_hcdh", "HCDH"),
    ("Seydou", "Coulibaly", "seydou_pam", "PAM"),
    ("Rokia", "Sidibé", "rokia_unmas", "UNMAS"),
    ("Daouda", "Sangaré", "daouda_abaroli", "ABA-ROLI"),
    ("Inès", "Ferreira", "ines_eutm", "EUTM"),
    ("Moctar", "Ag Alhousseini", "moctar_idlo", "IDLO"),
    ("Kadiatou", "Dembélé", "kadi_tdh", "TDH"),
    ("Lamine", "Konaté", "lamine_sif", "SIF"),
    ("Aminata", "Sissoko", "ami_demeso", "DEMESO"),
    ("Ursula", "Baumann", "ursula_suisse", "Coopération Suisse"),
    ("Yacouba", "Doumbia", "yacouba_acted", "ACTED"),
    ("Oumou", "Bagayoko", "oumou_arga", "ARGA-Mali"),
)
OUTSIDER = ("Oumar", "Bah", "oumar_out")


@dataclass
class Case:
    """The people, the group and the bot of the case."""

    telegram: Telegram
    bot: Bot
    group: Group
    cast: dict[str, Person]
    outsider: Person
    language: Language

    def says(self, french: str, english: str) -> str:
        return french if self.language == "fr" else english


def raise_curtain(telegram: Telegram, bot: Bot, language: Language) -> Case:
    """Everybody is in the group but the outsider; the bot is not yet."""
    cast = {
        first: telegram.person(first, last, username=username, language_code=language)
        for first, last, username, _ in PEOPLE
    }
    title = "Cluster Protection Mali" if language == "fr" else "Protection Cluster Mali"
    mariam, awa = cast["Mariam"], cast["Awa"]
    members = [person for person in cast.values() if person not in (mariam, awa)]
    group = telegram.group(title, mariam, administrators=[awa], members=members)
    group.members_may_pin = True
    first, last, username = OUTSIDER
    outsider = telegram.person(first, last, username=username, language_code=language)
    return Case(telegram, bot, group, cast, outsider, language)


# The decisions in the order of the minutes, by their numbers; one is not in them and is typed, the last has no date.
PLAN, TERMS, INDICATORS, PRIORITIES_FOR_HCT, TYPED, REPORTS = 1, 2, 3, 4, 5, 6
_MINUTES = Path(__file__).parent / "minutes"


def minutes(case: Case, ending: Literal["docx", "pdf"] = "docx") -> tuple[str, bytes]:
    """The minutes of 7 June as a file to be handed in: its name and its bytes (see make_minutes.py)."""
    name = case.says("compte-rendu_cluster-protection_2017-06-07", "minutes_protection-cluster_2017-06-07")
    return f"{name}.{ending}", (_MINUTES / f"{name}.{ending}").read_bytes()


def next_minutes(case: Case) -> str:
    """The minutes of 5 July, as they are pasted: how a decision of June stands, and a new one."""
    return case.says(
        "Cluster Protection Mali\nCompte rendu de la réunion du mercredi 5 juillet 2017, Bamako\n\n"
        "Suivi des actions de la réunion précédente\n"
        "- Rapport de monitoring mensuel (UNHCR) : en cours, celui de Gao est reporté au 21 juillet.\n\n"
        "Points d'action\n"
        "- Les membres envoient leurs commentaires sur la note de plaidoyer au plus tard mercredi 12 juillet.\n",
        "Protection Cluster Mali\nMinutes of the meeting of Wednesday 5 July 2017, Bamako\n\n"
        "Review of action points of the previous meeting\n"
        "- Monthly monitoring report (UNHCR): ongoing, that of Gao is postponed to 21 July.\n\n"
        "Action points\n"
        "- Comments on the advocacy note: members send them no later than Wednesday 12 July.\n",
    )


def typed(case: Case) -> str:
    """A decision as Mariam types it."""
    return case.says(
        "/decision Points à porter au HCT; contributions mercredi 14 juin; transmission vendredi 16 juin au HCT",
        "/decision Points to bring to the HCT; contributions Wednesday 14 June; transmission Friday 16 June to the HCT",
    )


# What organisations answer to the priorities, in French and in English.
PRIORITIES: dict[str, tuple[str, str]] = {
    "Fatoumata": (
        "1) Suivi des mouvements de population vers Ménaka et Gao\n2) Accès humanitaire aux sites de déplacés\n"
        "3) Assistance au retour volontaire et digne",
        "1) Tracking of displacement towards Ménaka and Gao\n2) Humanitarian access to displacement sites\n"
        "3) Support to voluntary and dignified return",
    ),
    "Boubacar": (
        "1. Protection des civils autour des bases et sur les axes routiers\n2. Mécanismes d'alerte communautaires",
        "1. Protection of civilians around bases and along the roads\n2. Community alert mechanisms",
    ),
    "Hélène": (
        "- Documentation des violations et lutte contre l'impunité\n- Accès des victimes à la justice",
        "- Documentation of violations and fight against impunity\n- Access of victims to justice",
    ),
    "Seydou": (
        "1) Assistance alimentaire sans risque pour les personnes\n2) Accès humanitaire dans le Gourma",
        "1) Food assistance that puts nobody at risk\n2) Humanitarian access in the Gourma",
    ),
    "Rokia": (
        "1) Éducation aux risques des engins explosifs dans les écoles du Nord et du Centre\n"
        "2) Assistance aux victimes d'engins explosifs",
        "1) Explosive ordnance risk education in schools of the North and Centre\n"
        "2) Assistance to victims of explosive devices",
    ),
    "Daouda": (
        "1) Aide juridique aux personnes détenues\n2) Registres d'état civil détruits : reconstitution",
        "1) Legal aid to detainees\n2) Destroyed civil registers: reconstruction",
    ),
    "Moctar": (
        "1) Appui aux cliniques juridiques de Mopti\n2) Médiation dans les conflits fonciers",
        "1) Support to legal clinics in Mopti\n2) Mediation in land conflicts",
    ),
    "Kadiatou": (
        "1) Enfants séparés : recherche des familles\n2) Espaces sûrs pour les enfants\n"
        "3) Prévention du recrutement par les groupes armés",
        "1) Separated children: family tracing\n2) Safe spaces for children\n3) Prevention of recruitment by armed groups",
    ),
    "Aminata": (
        "1) Prise en charge des survivantes de violences basées sur le genre\n2) Mariages précoces dans le cercle de Bandiagara",
        "1) Care for survivors of gender-based violence\n2) Early marriages in the Bandiagara circle",
    ),
    "Yacouba": (
        "1) Évaluations rapides conjointes après chaque alerte\n2) Accès humanitaire : couloirs négociés",
        "1) Joint rapid assessments after each alert\n2) Humanitarian access: negotiated corridors",
    ),
    "Awa": (
        "1) Logement, terre et biens des déplacés\n2) Réponse rapide : délais de moins de dix jours",
        "1) Housing, land and property of displaced people\n2) Rapid response within ten days",
    ),
    "Mariam": (
        "1) Prévention de l'apatridie : documents pour les retournés\n2) Centralité de la protection dans toutes les réponses",
        "1) Prevention of statelessness: papers for returnees\n2) Centrality of protection in all responses",
    ),
}


@dataclass
class Player:
    """Plays the case through to its end; `settled` waits for the bot, `winds_to` lets hours pass."""

    case: Case
    settled: Callable[[], Awaitable[None]]
    winds_to: Callable[[datetime], Awaitable[None]]
    tell: Callable[[str], None]

    async def plays(self) -> None:
        await self.sets_the_scene()
        await self.registers_decisions()
        await self.first_answers()
        await self.nudges()
        await self.ranks()
        await self.compiles_and_transmits()
        await self.next_meeting()

    async def sets_the_scene(self) -> None:
        case = self.case
        case.group.adds(case.bot, by=case.cast["Mariam"])
        await self.settled()
        introduction = _last_of(case.group.messages, case.bot)
        for name in ("Mariam", "Awa", "Aïssata", "Ibrahim", "Fatoumata", "Kadiatou", "Lamine", "Rokia", "Inès"):
            case.cast[name].starts(case.bot)
        await self.settled()
        for name in ("Mariam", "Awa"):
            await self.presses(name, introduction, 0)
        roster = ROSTER
        for _, _, username, organisation in PEOPLE:
            roster = roster.replace(organisation, f"{organisation} @{username}", 1)
        await self.tells("Mariam", f"{self.case.says('/liste', '/roster')} {roster}")

    async def registers_decisions(self) -> None:
        self.case.cast["Mariam"].sends(self.case.bot, file=minutes(self.case), caption="/minutes")
        await self.settled()
        await self.presses_label("Mariam", self.case.says("Ouvrir les décisions", "Open the ticked"))
        await self.tells("Mariam", typed(self.case))
        await self.presses_label("Mariam", self.case.says("Confirmer", "Confirm"))
        await self.presses_label("Mariam", self.case.says("Voir le reste", "Show the rest"))
        await self.presses_label("Mariam", "☐ 5")
        await self.presses_label("Mariam", self.case.says("Ouvrir les décisions", "Open the ticked"))

    async def first_answers(self) -> None:
        says, call = self.case.says, self.call(PRIORITIES_FOR_HCT)
        await self.winds_to(_june(8, 10))
        mine = self.case.cast["Aïssata"].replies(
            says(
                "1) Accès humanitaire dans les cercles de Tenenkou et Youwarou\n2) Documentation civile\n"
                "3) Relocalisation hors des zones minées",
                "1) Humanitarian access in the circles of Tenenkou and Youwarou\n2) Civil documentation\n"
                "3) Relocation away from mined areas",
            ),
            to=call,
        )
        await self.settled()
        self.case.cast["Aïssata"].replies(says("Merci à tous", "Thanks everyone"), to=call)
        await self.settled()
        await self.presses_label("Aïssata", says("Un commentaire", "A comment"))
        self.case.cast["Aïssata"].edits(
            mine,
            says(
                "1) Accès humanitaire dans les cercles de Tenenkou et Youwarou\n"
                "2) Documentation civile des enfants nés en déplacement\n3) Relocalisation hors des zones minées",
                "1) Humanitarian access in the circles of Tenenkou and Youwarou\n"
                "2) Civil documentation of children born in displacement\n3) Relocation away from mined areas",
            ),
        )
        await self.settled()
        await self.winds_to(_june(9, 11))
        for name in ("Fatoumata", "Boubacar", "Hélène", "Seydou"):
            await self.answers(name, call)
        self.case.cast["Boubacar"].replies(
            says("1) Le tableau des rôles est à compléter", "1) The table of roles needs completing"),
            to=self.call(TERMS),
        )
        self.case.cast["Hélène"].replies(
            says("1) Ajouter un renvoi au cadre juridique", "1) Add a reference to the legal framework"),
            to=self.call(TERMS),
        )
        await self.settled()
        await self.winds_to(_june(12, 10))
        for name in ("Daouda", "Moctar", "Aminata", "Yacouba", "Awa", "Mariam"):
            await self.answers(name, call)
        for name, words in {
            "Fatoumata": says(
                "1) Part des déplacés disposant d'un document d'identité\n2) Nombre de sites suivis chaque mois",
                "1) Share of displaced people with an identity document\n2) Number of sites monitored each month",
            ),
            "Yacouba": says(
                "1) Délai entre alerte et évaluation\n2) Part des évaluations menées conjointement",
                "1) Time from alert to assessment\n2) Share of assessments done jointly",
            ),
        }.items():
            self.case.cast[name].replies(words, to=self.call(INDICATORS))
        await self.settled()

    async def nudges(self) -> None:
        says = self.case.says
        await self.winds_to(_june(13, 9, 30))
        await self.presses_label("Inès", says("Rien à ajouter", "Nothing to add"))
        self.case.cast["Rokia"].sends(
            self.case.group,
            file=(says("priorites-unmas.txt", "priorities-unmas.txt"), self.spoken("Rokia").encode()),
            caption=self.spoken("Rokia"),
            reply_to=self.call(PRIORITIES_FOR_HCT),
        )
        await self.settled()
        await self.presses_label("Kadiatou", says("Plus de temps", "More time"))
        await self.tells("Kadiatou", says("vendredi 16 juin 10h", "Friday 16 June 10am"))
        await self.presses_label("Mariam", says("Accorder", "Grant"))
        await self.tells("Mariam", "/status")
        await self.winds_to(_june(14, 10))
        await self.tells(
            "Awa",
            says(
                "/for AMSS #4 téléphone 1) Points d'eau partagés entre hôtes et déplacés 2) Accès humanitaire à Gossi",
                "/for AMSS #4 phone 1) Water points shared by hosts and displaced 2) Humanitarian access to Gossi",
            ),
        )
        await self.winds_to(_june(15, 11))
        self.case.cast["Oumou"].replies(
            says(
                "1) Dialogue entre communautés à Douentza\n2) Rôle des chefs coutumiers",
                "1) Dialogue in Douentza\n2) Role of customary chiefs",
            ),
            to=self.call(PRIORITIES_FOR_HCT),
        )
        await self.settled()
        self.case.cast["Ursula"].replies(says("Rien à ajouter", "Nothing to add"), to=self.call(PRIORITIES_FOR_HCT))
        await self.settled()
        hasty = self.case.cast["Lamine"]
        hasty.replies(
            says("1) À compléter avec le siège", "1) To be completed with headquarters"),
            to=self.call(PRIORITIES_FOR_HCT),
        )
        await self.settled()
        await self.presses_label("Lamine", says("Retirer", "Withdraw"))
        for name, words in {
            "Hélène": says("1) Suite donnée aux enquêtes sur Douentza", "1) Follow-up of the inquiries on Douentza"),
            "Seydou": says("1) Rupture de la chaîne alimentaire à Ménaka", "1) Break in the food pipeline in Ménaka"),
        }.items():
            self.case.cast[name].replies(words, to=self.call(TYPED))
        await self.settled()
        await self.hands_over("Mariam", TERMS)

    async def ranks(self) -> None:
        """The members choose two of the indicators in a poll, one of them in private; the first two are handed over."""
        says = self.case.says
        await self.tells("Mariam", f"/rank #{INDICATORS}")
        await self.presses_label("Mariam", says("Jusqu'à quand", "Until when"))
        await self.tells("Mariam", says("aujourd'hui 15h", "today 3pm"))
        await self.presses_label("Mariam", says("Aperçu", "Preview"))
        await self.presses_label("Mariam", says("Ouvrir le tour", "Open the round"))
        poll = _the_one(m for m in reversed(self.case.group.messages) if m.poll)
        for name, chosen in {"Fatoumata": (0, 2), "Yacouba": (0,), "Daouda": (0, 2), "Moctar": (2, 3)}.items():
            self.case.cast[name].votes(poll, *chosen)
            await self.settled()
        await self.presses("Rokia", poll, 0)
        await self.presses_label("Rokia", "☐ 1")
        await self.presses_label("Rokia", says("Valider", "Cast"))
        await self.winds_to(_june(15, 15, 30))
        await self.presses_label("Mariam", says("Reprendre les 2", "Take the first 2"))
        await self.presses_label("Mariam", says("transmis", "transmitted"))
        await self.presses_label("Mariam", says("Confirmer", "Confirm"))

    async def compiles_and_transmits(self) -> None:
        says = self.case.says
        await self.winds_to(_june(16, 9, 40))
        await self.answers("Kadiatou", self.call(PRIORITIES_FOR_HCT))
        await self.tells("Mariam", "/compile #4")
        await self.arranges("Mariam")
        await self.asks_the_members("Awa", _june(16, 11))
        await self.words_and_transmits("Awa")
        await self.winds_to(_june(16, 11, 30))
        self.case.cast["Lamine"].replies(
            says(
                "1) Orphelins : parrainage et suivi\n2) Accès à l'eau à Kidal",
                "1) Orphans: sponsorship\n2) Access to water in Kidal",
            ),
            to=self.call(PRIORITIES_FOR_HCT),
        )
        await self.settled()
        for number in (PLAN, TYPED):
            await self.hands_over("Mariam", number)
        await self.tells("Mariam", "/compile #4")
        await self.presses_label("Mariam", says("Préparer l'additif", "Prepare the addendum"))
        await self.presses_label("Mariam", says("Confirmer", "Confirm"))
        await self.winds_to(_june(17, 12))

    async def hands_over(self, name: str, number: int) -> None:
        """Marks a decision as transmitted without choosing among its items."""
        await self.tells(name, f"/transmit #{number}")
        confirm = self.case.says("Confirmer", "Confirm")
        offered = _the_one(m for m in reversed(self.case.cast[name].private(self.case.bot).messages) if m.buttons)
        if not any(confirm in button for button in offered.buttons):
            await self.presses_label(name, self.case.says("transmis", "transmitted"))
        await self.presses_label(name, confirm)

    async def arranges(self, name: str) -> None:
        """Gives what asks for the same a title of their own."""
        says = self.case.says
        title = says("Accès humanitaire", "Humanitarian access")
        await self.presses_label(name, says("Regrouper par thème", "Group by theme"))
        await self.presses_label(name, self.numbered(name, title))
        await self.presses_label(name, says("Renommer", "Rename"))
        await self.tells(name, title)

    def numbered(self, name: str, words: str) -> str:
        """The number of the first line that begins with these words, in the latest message."""
        lines = self.case.cast[name].private(self.case.bot).messages[-1].text.splitlines()
        return _the_one(line.partition(".")[0] for line in lines if line.partition(". ")[2].startswith(words))

    async def asks_the_members(self, name: str, until: datetime) -> None:
        """In a round until this hour, in private; some vote, and the first three are taken over."""
        says = self.case.says
        await self.tells(name, "/transmit #4")
        await self.presses_label(name, says("Demander aux membres", "Ask the members"))
        await self.presses_label(name, says("Où", "Where"))
        await self.presses_label(name, says("En privé", "In private"))
        await self.presses_label(name, says("Jusqu'à quand", "Until when"))
        await self.tells(name, says("vendredi 16 juin 11h", "Friday 16 June 11am"))
        await self.presses_label(name, says("Aperçu", "Preview"))
        await self.presses_label(name, says("Ouvrir le tour", "Open the round"))
        for voter, choices in {"Aïssata": (1, 3, 8), "Kadiatou": (1, 4), "Rokia": (1, 8), "Inès": (1, 4, 8)}.items():
            await self.presses_label(voter, says("Voter", "Vote"))
            for choice in choices:
                await self.presses_label(voter, f"☐ {choice}")
            await self.presses_label(voter, says("Valider", "Cast"))
        await self.winds_to(until)
        await self.presses_label(name, says("Reprendre les 3", "Take the first 3"))

    async def words_and_transmits(self, name: str) -> None:
        """Puts the first item into words by replying to it, looks once more at all of it, and hands it over."""
        says = self.case.says
        await self.presses_label(name, "1")
        item = self.case.cast[name].private(self.case.bot).messages[-1]
        self.case.cast[name].replies(
            says(
                "Accès humanitaire dans le Gourma, à Gossi et aux sites de déplacés",
                "Humanitarian access in the Gourma, in Gossi and to displacement sites",
            ),
            to=item,
        )
        await self.settled()
        await self.presses_label(name, says("transmis", "transmitted"))
        await self.presses_label(name, says("Confirmer", "Confirm"))

    async def next_meeting(self) -> None:
        await self.winds_to(_june(5, 9, month=7))
        says = self.case.says
        await self.tells("Mariam", "/followup")
        await self.presses_label("Mariam", says("Changer une situation", "Change a status"))
        await self.presses_label("Mariam", f"#{REPORTS}")
        await self.presses_label("Mariam", says("En cours", "In progress"))
        await self.tells(
            "Mariam", says("juin est reçu, le rapport de Gao manque", "June is in, the report of Gao is not")
        )
        await self.presses_label("Mariam", says("Nouvelle fiche de suivi", "New follow-up sheet"))
        await self.tells("Mariam", "/history")
        await self.presses_label("Mariam", says("Tableau de toutes", "Table of all"))
        await self.tells("Aïssata", "/history")
        await self.tells("Mariam", "/ics")
        await self.tells("Mariam", "/status")
        await self.winds_to(_june(5, 16, month=7))
        await self.tells("Mariam", "/minutes")
        await self.tells("Mariam", next_minutes(self.case))
        await self.presses_label("Mariam", says("Faire le point", "Go through them"))
        await self.presses_label("Mariam", says("reporter au", "move to"))

    # the hands

    def call(self, number: int) -> Message:
        """The bot's call for this decision, as it stands in the group."""
        sent = (m for m in self.case.group.messages if m.sender is self.case.bot)
        return _the_one(m for m in sent if m.text.startswith(f"#{number} "))

    def spoken(self, name: str) -> str:
        french, english = PRIORITIES[name]
        return self.case.says(french, english)

    async def answers(self, name: str, call: Message) -> None:
        self.case.cast[name].replies(self.spoken(name), to=call)
        await self.settled()

    async def tells(self, name: str, text: str) -> None:
        self.case.cast[name].writes(self.case.bot, text)
        await self.settled()

    def with_label(self, name: str, label: str) -> Message:
        private = self.case.cast[name].private(self.case.bot)
        return _the_one(m for m in reversed(private.messages) if any(label in b for b in m.buttons))

    async def presses_label(self, name: str, label: str) -> None:
        message = self.with_label(name, label)
        await self.presses(name, message, next(i for i, b in enumerate(message.buttons) if label in b))

    async def presses(self, name: str, message: Message, button: int) -> None:
        self.case.cast[name].taps(message, button)
        await self.settled()


def _the_one(found: Iterable[T]) -> T:
    """The first of them. Raises LookupError when the bot did not say what the case expects here."""
    for one in found:
        return one
    raise LookupError("the bot did not say what the case expects here")


def _june(day: int, hour: int, minute: int = 0, month: int = 6) -> datetime:
    return datetime(2017, month, day, hour, minute, tzinfo=BAMAKO)


def _last_of(messages: list[Message], bot: Bot) -> Message:
    return _the_one(m for m in reversed(messages) if m.sender is bot)
