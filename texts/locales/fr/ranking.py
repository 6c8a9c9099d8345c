"""Le classement par les membres: préparer un tour, voter, rappeler, dépouiller."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.ballots import Ended, Mistyped, Option, Ranked, Round, Tally, Vote, Where
from domain.decisions import Decision
from domain.groups import Organisation
from domain.ranking import LONGEST_TEXTS, POLL_OPTIONS, Fault, NoPoll, Setup
from texts.frame import Frame, cut, e
from texts.locales.fr.recipients import of


@dataclass(frozen=True)
class Excerpt:
    """The rows of a result that are told one by one, how many more there are, and who chose each where all may know."""

    rows: Sequence[Ranked]
    left_out: int
    who_chose: Mapping[int, Sequence[str]]  # by option


@dataclass(frozen=True)
class Ranking(Frame):
    """Le classement par les membres."""

    # préparer

    def ask_members(self) -> str:
        return "Demander aux membres"

    def ranking_setup(
        self, decision: Decision, setup: Setup, options: int, left_out: int, voices: int, notes: Sequence[str]
    ) -> str:
        what = self.n(options, "thème", "thèmes") if setup.by_theme else self.n(options, "point", "points")
        without = f" ({self.n(left_out, 'retiré', 'retirés')} du choix)" if left_out else ""
        until = self.moment(setup.until) if setup.until else "à fixer"
        lines = [
            f"<b>#{decision.number} {e(decision.title)}</b>\nTour de classement : les membres choisissent.",
            f"Au choix : {what}{without}\n"
            f"Par organisation : {self.n(voices, 'choix', 'choix')} au plus\n"
            f"Où : {self.ranking_where(setup.where)}\n"
            f"Jusqu'à : {until}",
            *notes,
            "Rien ne part avant l'aperçu.",
        ]
        return "\n\n".join(lines)

    def ranking_where(self, where: Where) -> str:
        return {
            "poll": "sondage dans le groupe (secret jusqu'à la fin, puis le groupe voit qui a choisi quoi)",
            "group": "message dans le groupe, vote secret en privé",
            "private": "en privé seulement, vote secret",
        }[where]

    def ranking_points_button(self, options: int) -> str:
        return f"Au choix ({options})"

    def ranking_voices_button(self, voices: int) -> str:
        return f"Choix : {voices}"

    def ranking_where_button(self) -> str:
        return "Où"

    def ranking_until_button(self) -> str:
        return "Jusqu'à quand"

    def ranking_preview_button(self) -> str:
        return "Aperçu"

    def ranking_points(self, decision: Decision, shown: Sequence[tuple[Option, bool]], *, by_theme: bool) -> str:
        what = "Chaque thème est une ligne du bulletin." if by_theme else "Chaque point est une ligne du bulletin."
        lines = [f"<b>#{decision.number}</b> : ce qui est proposé au choix. {what} Un numéro le retire ou le remet."]
        lines += [f"{'☑' if kept else '☐'} {o.number}. {e(o.text)}" for o, kept in shown]
        return "\n\n".join(lines)

    def ranking_by_theme(self, *, by_theme: bool) -> str:
        return "Point par point" if by_theme else "Par thème"

    def ranking_voices(self, decision: Decision) -> str:
        return f"#{decision.number} : combien de choix au plus par organisation ?"

    def ranking_which_where(
        self,
        decision: Decision,
        ways: Sequence[Where],
        no_poll: NoPoll | None,
        count: int,
        longest: Sequence[tuple[int, int]],
        long: Sequence[int],
        *,
        full: bool,
    ) -> str:
        """Of the `ways` that are offered, no other. `longest`: number and length of the longest lines; `long`: those that a poll cannot show in full."""
        said: dict[Where, str] = {
            "poll": "• Sondage : chacun voit à la fin qui a choisi quoi.",
            "group": "• Message dans le groupe : le vote se fait en privé, le résultat ne montre que le nombre de voix.",
            "private": "• En privé : le bulletin va aux points focaux qui ont ouvert la conversation ; l'appel épinglé y mène "
            "aussi.",
        }
        lines = [f"#{decision.number} : où poser la question ?", "\n".join(said[way] for way in ways)]
        if full:
            lines.append(
                "Le groupe a déjà eu tous les messages prévus pour cette décision : le vote passe par l'appel épinglé "
                "et en privé."
            )
        elif no_poll == "lines":
            lines.append(
                f"Le sondage de Telegram ne convient pas ici : il tient {POLL_OPTIONS} lignes, et il y en a {count}. "
                "Le bouton « Au choix » permet d'en retirer."
            )
        elif no_poll == "texts":
            which = ", ".join(f"ligne {number} ({length})" for number, length in longest)
            lines.append(
                f"Le sondage de Telegram ne convient pas ici : les textes dépassent {LONGEST_TEXTS} caractères en tout. "
                f"Les plus longs : {which}."
            )
        elif no_poll == "room":
            which = ", ".join(map(str, long))
            lines.append(
                "Le sondage de Telegram ne convient pas ici : les textes longs se publient au-dessus, et il ne reste au "
                f"groupe qu'un message pour cette décision. {self.n(len(long), 'ligne trop longue', 'lignes trop longues')} : {which}."
            )
        return "\n\n".join(lines)

    def ranking_where_choice(self, where: Where) -> str:
        return {"poll": "Sondage", "group": "Message dans le groupe", "private": "En privé"}[where]

    def ranking_until_when(self, decision: Decision, *, any_proposed: bool) -> str:
        latest = decision.transmission_due
        lines = [f"#{decision.number} : jusqu'à quand voter ?"]
        if latest:
            lines.append(f"Au plus tard {self.moment(latest)}, quand la transmission est due.")
        if any_proposed:
            lines.append("Touchez une proposition, ou écrivez une date et une heure, par exemple « demain 15h ».")
        else:
            lines.append("Écrivez une date et une heure, par exemple « demain 15h ».")
        return "\n".join(lines)

    def ranking_end_fault(self, fault: Fault, until: datetime, latest: datetime | None) -> str:
        if fault == "after transmission" and latest:
            return (
                f"{self.moment(until)} : c'est après la transmission, due {self.moment(latest)}. Choisissez un moment "
                "plus tôt, ou déplacez d'abord la transmission (/deplacer)."
            )
        if fault == "quiet":
            return (
                f"{self.moment(until)} : c'est hors des heures de travail du groupe. Choisissez une heure ouvrée, par "
                "exemple 17:00."
            )
        return f"{self.moment(until)} : c'est trop tôt. Laissez au moins une demi-heure pour voter."

    def ranking_no_end(self) -> str:
        return "Fixez d'abord jusqu'à quand voter."

    def ranking_preview(
        self, decision: Decision, setup: Setup, options: Sequence[Option], voices: int, notes: Sequence[str]
    ) -> str:
        head = (
            f"<b>#{decision.number}</b> : aperçu. {self.ranking_where(setup.where).capitalize()}. "
            "Les membres liront ceci, sans les noms des auteurs :"
        )
        asked = self.ranking_question(decision, voices, setup.until) if setup.until else ""
        lines = [head, f"<blockquote>{asked}</blockquote>", *(self.ballot_line(o) for o in options), *notes]
        return "\n\n".join(lines)

    def ranking_open_button(self) -> str:
        return "Ouvrir le tour"

    def ranking_note_open(self, due: datetime) -> str:
        return (
            f"⚠️ Les contributions sont encore ouvertes jusqu'à {self.moment(due)} : ce qui arrivera ensuite ne sera "
            "pas au choix."
        )

    def ranking_note_result(self) -> str:
        return (
            "⚠️ Le groupe a déjà eu presque tous les messages prévus pour cette décision : celui-ci prend la place de l'annonce "
            "finale, qui s'écrira dans le message de clôture."
        )

    def ranking_note_named_within(self, numbers: Sequence[int], organisations: Sequence[str]) -> str:
        lines, who = self.all_of(str(number) for number in numbers), e(self.all_of(organisations))
        name = f"la ligne {lines} nomme" if len(numbers) == 1 else f"les lignes {lines} nomment"
        return (
            f"⚠️ La transmission se fait sans les noms des auteurs, mais {name} {who} : les membres le liraient ainsi. "
            "Retirez-les du bulletin, posez la question par thème sous un titre à vous, ou assurez-vous de leur accord."
        )

    def ranking_note_quiet(self, where: Where) -> str:
        if where == "private":
            return "⚠️ Le groupe est en heures calmes : les bulletins partiront à la reprise."
        return "⚠️ Le groupe est en heures calmes : son message partirait quand même tout de suite."

    def ranking_note_unreached(self, count: int) -> str:
        return "⚠️ " + self.n(
            count,
            "organisation n'a pas de point focal joignable en privé : vous pourrez voter pour elle.",
            "organisations n'ont pas de point focal joignable en privé : vous pourrez voter pour elles.",
        )

    def ranking_changed(self) -> str:
        return "Cela a changé depuis cet aperçu. Voici ce qui serait demandé maintenant."

    def ranking_too_few(self, decision: Decision) -> str:
        return (
            f"#{decision.number} : il faut au moins deux points écrits à départager. Attendez d'autres réponses, ou "
            "choisissez vous-même avec /transmettre."
        )

    def ranking_too_few_left(self) -> str:
        return "Gardez au moins deux lignes au choix."

    def ranking_too_late(self, decision: Decision) -> str:
        return f"#{decision.number} est déjà transmise : il n'y a plus rien à classer. /compiler montre la suite."

    # le tour en cours, pour la coordination

    def ranking_opened(self, decision: Decision, until: datetime) -> str:
        return f"#{decision.number} : le tour de classement est ouvert jusqu'à {self.moment(until)}."

    def ranking_opened_by(self, decision: Decision, until: datetime, by: str) -> str:
        return (
            f"#{decision.number} {e(decision.title)} : {e(by)} a ouvert un tour de classement, jusqu'à "
            f"{self.moment(until)}."
        )

    def ranking_already_open(self) -> str:
        return "Un tour est déjà ouvert. Le voici."

    def ranking_state(
        self, decision: Decision, this: Round, until: datetime, tally: Tally, missing: Sequence[str], gone: int
    ) -> str:
        lines = [
            f"<b>#{decision.number} {e(decision.title)}</b>\nTour de classement ouvert jusqu'à {self.moment(until)}, "
            f"{self.ranking_where(this.where)}.",
            f"{self.ranking_count(len(tally.voted), tally.expected)} Le résultat se voit à la fin.",
        ]
        if missing:
            lines.append(f"Pas encore : {e(', '.join(missing))}.")
        if tally.void:
            lines.append(
                self.n(
                    len(tally.void),
                    "organisation a coché trop de lignes dans le sondage : son vote ne compte pas encore.",
                    "organisations ont coché trop de lignes dans le sondage : leur vote ne compte pas encore.",
                )
            )
        lines += self._meanwhile(tally.new, gone)
        return "\n\n".join(lines)

    def ranking_count(self, voted: int, expected: int) -> str:
        return f"{self.n(voted, 'organisation', 'organisations')} sur {expected} {self._has(voted)} voté."

    def _has(self, count: int) -> str:
        return "a" if count < 2 else "ont"

    def _meanwhile(self, new: int, gone: int) -> list[str]:
        lines = []
        if gone:
            lines.append(
                self.n(
                    gone,
                    "ligne du bulletin a été modifiée ou retirée par son auteur depuis l'ouverture.",
                    "lignes du bulletin ont été modifiées ou retirées par leurs auteurs depuis l'ouverture.",
                )
            )
        if new:
            lines.append(
                self.n(
                    new,
                    "point est arrivé depuis l'ouverture et n'était pas au choix.",
                    "points sont arrivés depuis l'ouverture et n'étaient pas au choix.",
                )
            )
        return lines

    def ranking_strangers(self, names: Sequence[str]) -> str:
        what = self.n(len(names), "vote ne compte pas encore", "votes ne comptent pas encore")
        return (
            f"{what} : {e(self.all_of(names))}, sans organisation. Inscrivez qui parle pour laquelle : "
            "<code>/liste +ORGANISATION @nom</code>"
        )

    def note_round_open(self, until: datetime) -> str:
        return f"⚠️ Un tour de classement est ouvert jusqu'à {self.moment(until)} : transmettre l'arrête."

    def ranking_close_button(self) -> str:
        return "Clore maintenant"

    def ranking_vote_for_button(self) -> str:
        return "Voter pour une organisation"

    def ranking_vote_button(self) -> str:
        return "Voter"

    def ranking_vote_privately(self) -> str:
        return "Voter en privé"

    def ranking_refresh(self) -> str:
        return "Actualiser"

    def ranking_sure_to_close(self, decision: Decision, voted: int, expected: int) -> str:
        return f"#{decision.number} : clore le tour maintenant ? {self.ranking_count(voted, expected)}"

    def ranking_vote_for_which(self, decision: Decision, own: int, left: int) -> str:
        """`own`: how many have voted themselves; `left`: how many can be voted for."""
        if not left:
            return f"#{decision.number} : toutes les organisations ont voté elles-mêmes. Il n'y a pas de vote à donner pour elles."
        asked = f"#{decision.number} : pour quelle organisation votez-vous ?"
        if not own:
            return asked
        voted = self.n(
            own,
            "organisation a voté elle-même et n'est plus dans la liste.",
            "organisations ont voté elles-mêmes et ne sont plus dans la liste.",
        )
        return f"{asked}\n\n{voted}"

    def organisation_voted(self, decision: Decision, organisation: Organisation, until: datetime) -> str:
        return (
            f"#{decision.number} : {e(organisation.name)} a voté. La coordination ne voit pas ce vote et ne le remplace "
            f"pas ; ses points focaux peuvent le changer jusqu'à {self.moment(until)}."
        )

    def ranking_all_voted(self, decision: Decision) -> str:
        return f"#{decision.number} : toutes les organisations ont voté. Vous pouvez clore le tour."

    def ranking_closed_by(self, decision: Decision, by: str) -> str:
        return f"#{decision.number} : {e(by)} a clos le tour de classement."

    # voter

    def ranking_question(self, decision: Decision, voices: int, until: datetime) -> str:
        """What the members are asked, in one paragraph."""
        return (
            f"#{decision.number} {e(cut(decision.title, 120))}\nQuels points transmettre en premier ? "
            f"{self._how_many(voices, until)}"
        )

    def poll_question(self, decision: Decision, voices: int, until: datetime) -> str:
        """Plain text, at most 300 characters."""
        return (
            f"#{decision.number} {cut(decision.title, 80)} : quels points transmettre en premier ? "
            f"{self._how_many(voices, until)}"
        )

    def _how_many(self, voices: int, until: datetime) -> str:
        return f"{self.n(voices, 'choix', 'choix')} au plus, une voix par organisation, jusqu'à {self.moment(until)}."

    def poll_texts(self, decision: Decision, options: Sequence[Option]) -> str:
        head = f"<b>#{decision.number} {e(decision.title)}</b>\nLes points au choix, en entier ; le sondage suit."
        return "\n\n".join([head, *(self.ballot_line(o) for o in options)])

    def ballot_line(self, option: Option) -> str:
        return f"{option.number}. {e(option.text)}{self._joins(option)}"

    def _joins(self, option: Option) -> str:
        points = self.n(len(option.points), "point", "points")
        return f" <i>(réunit {points})</i>" if len(option.points) > 1 else ""

    def ranking_in_group(self, decision: Decision, this: Round, until: datetime, shown: int) -> str:
        """At most `shown` of the options, each on one line."""
        title, _, question = self.ranking_question(decision, this.at_most, until).partition("\n")
        longest = max(60, 3000 // min(shown, len(this.options)))
        lines = [f"{o.number}. {e(cut(o.text, longest))}{self._joins(o)}" for o in this.options[:shown]]
        if len(this.options) > shown:
            more = self.n(len(this.options) - shown, "autre ligne", "autres lignes")
            lines.append(f"… et {more}, dans le bulletin.")
        shortened = any(len(o.text) > longest for o in this.options)
        read = ", où chaque texte se lit en entier" if shortened else ""
        told = "le résultat, dit en privé à qui a voté, ne montre que le nombre de voix"
        lines.append(f"Le vote se fait en privé{read} ; {told}.")
        return "\n\n".join([f"<b>{title}</b>\n{question}", *lines])

    def ranking_in_group_over(self, decision: Decision, this: Round, ended: Ended, voted: int, expected: int) -> str:
        """It stands on: what became of the decision, and of a further round, is told there."""
        title = f"<b>#{decision.number} {e(decision.title)}</b>"
        if decision.cancellation:
            return f"{title} : décision annulée, le tour de classement s'est arrêté."
        if ended.why == "cancelled":
            return f"{title}\nLe tour de classement s'est arrêté quand la décision a été annulée. L'appel dit où elle en est."
        count = self.ranking_count(voted, expected)
        if ended.why == "transmitted":
            with_it = " avec la transmission" if decision.transmissions else ""
            return f"{title}\nLe tour de classement s'est arrêté{with_it}, {self.moment(ended.at)}. {count}"
        words = f"{title}\nLe tour de classement est terminé depuis {self.moment(ended.at)}. {count}"
        if this.number < len(decision.rounds):
            return f"{words} Un autre tour a suivi : c'est lui qui compte."
        if decision.transmissions:
            return f"{words} Merci ; la décision a été transmise le {self.moment(decision.transmissions[0].at)}."
        if decision.is_noted_done:
            return f"{words} Merci."
        if not voted:
            return f"{words} La coordination choisira ce qui sera transmis."
        return f"{words} Merci ; qui a voté lit le résultat en privé, et la coordination transmettra."

    def ranking_group_line(self, decision: Decision, voted: int, expected: int, until: datetime) -> str:
        return (
            f"#{decision.number} {e(decision.title)} : {self.ranking_count(voted, expected)} "
            f"Le tour de classement se termine {self.moment(until)}."
        )

    def ranking_on_card(self, this: Round, voted: int, until: datetime) -> str:
        count = self.n(voted, "organisation a voté", "organisations ont voté")
        lines = [f"Tour de classement ouvert jusqu'à {self.moment(until)} : {count}."]
        if this.public and until != this.until:
            lines.append(f"Le sondage annonce encore {self.moment(this.until)} : cela ne vaut plus.")
        lines.append("Une contribution qui arrive maintenant ne sera pas sur le bulletin.")
        return " ".join(lines)

    def ranking_asked(
        self, who: str, decision: Decision, organisations: Sequence[Organisation], until: datetime
    ) -> str:
        names = self.all_of(e(o.name) for o in organisations)
        voice = (
            f"Votre voix compte pour {names}"
            if len(organisations) == 1
            else f"Vous avez une voix pour chacune de vos organisations, {names}"
        )
        return (
            f"Bonjour {e(who)}. #{decision.number} {e(decision.title)} : les membres choisissent les points à transmettre. "
            f"{voice}, jusqu'à {self.moment(until)}. Déjà voté ? Rien à faire."
        )

    def ranking_reminded(
        self, who: str, decision: Decision, organisations: Sequence[Organisation], until: datetime
    ) -> str:
        what = "le vote" if len(organisations) == 1 else "les votes"
        whose = self.all_of(f"{of(o.name)}{e(o.name)}" for o in organisations)
        return (
            f"Bonjour {e(who)}. #{decision.number} {e(decision.title)} : nous n'avons pas encore {what} {whose}. Le tour de classement se termine {self.moment(until)} ; c'est notre seul rappel. "
            "STOP : plus de rappels."
        )

    def ballot_page(
        self,
        decision: Decision,
        organisation: Organisation,
        this: Round,
        until: datetime,
        shown: Sequence[tuple[Option, bool, bool]],
        page: int,
        pages: int,
        *,
        on_behalf: bool,
    ) -> str:
        """`shown`: each option, whether it is ticked, and whether its points are gone."""
        where = f", page {page} sur {pages}" if pages > 1 else ""
        whose = f"Vote {of(organisation.name)}{e(organisation.name)}" + (
            ", donné par la coordination" if on_behalf else ""
        )
        lines = [
            f"<b>#{decision.number} {e(decision.title)}</b>\n{whose}{where}. "
            f"{self.n(this.at_most, 'choix', 'choix')} au plus, jusqu'à {self.moment(until)}. {self.tick_how(this.at_most)}"
        ]
        for option, ticked, gone in shown:
            mark = " · <i>modifié ou retiré par son auteur</i>" if gone else ""
            lines.append(f"{'☑' if ticked else '☐'} {self.ballot_line(option)}{mark}")
        if not on_behalf:
            lines.append(f"<i>{self.who_sees(public=this.public)}</i>")
        return "\n\n".join(lines)

    def who_sees(self, *, public: bool) -> str:
        """Said before the vote: no more is promised than holds."""
        if public:
            return "À la fin, le résultat montre qui a choisi quoi."
        return (
            "Qui voit quoi : la coordination voit quelles organisations ont voté, le résultat ne montre que le nombre de "
            "voix. Avec très peu de votes, cela peut suffire à déduire qui a choisi quoi."
        )

    def tick_how(self, at_most: int) -> str:
        """Numbers may be pressed or written."""
        return f"Touchez les numéros, ou écrivez-les : « {self._numbers(range(1, min(at_most, 3) + 1))} »."

    def _numbers(self, numbers: Iterable[int]) -> str:
        return self.all_of(map(str, numbers))

    def choice_ticked(
        self,
        decision: Decision,
        organisation: Organisation,
        numbers: Sequence[int],
        chosen: Sequence[Option],
        *,
        in_order: bool,
    ) -> str:
        """`in_order`: as on the ballot; else they may think that the order of their numbers counts.

        `chosen`: what they stand for, where the ballot is not in view.
        """
        marked = "est coché" if len(numbers) == 1 else "sont cochés"
        order = "" if in_order else " L'ordre des numéros ne compte pas."
        return (
            f"#{decision.number} : {self._numbers(numbers)} {marked} sur le bulletin {of(organisation.name)}"
            f"{e(organisation.name)}. Le vote compte une fois validé.{order}"
            + (f"\n\n{self._chosen(chosen)}" if chosen else "")
        )

    def choice_mistyped(self, wrong: Mistyped, this: Round) -> str:
        which, several = self._numbers(wrong.numbers), len(wrong.numbers) > 1
        not_there = "ne sont pas" if several else "n'est pas"
        why = {
            "unknown": f"{which} {not_there} au bulletin, qui va de 1 à {len(this.options)}.",
            "repeated": f"{which} {'sont écrits' if several else 'est écrit'} plus d'une fois.",
            "gone": (
                f"{which} : ces points ont été modifiés ou retirés par leurs auteurs, ils ne peuvent plus être choisis."
                if several
                else f"{which} : ce point a été modifié ou retiré par son auteur, il ne peut plus être choisi."
            ),
            "too many": f"{len(wrong.numbers)} numéros, pour {self.n(this.at_most, 'choix', 'choix')} au plus.",
        }[wrong.why]
        return f"{why} Votre bulletin reste comme il était. {self.tick_how(this.at_most)}\n\n{self.was_it_no_vote()}"

    def was_it_no_vote(self) -> str:
        """Numbers alone are a vote while the members rank."""
        return "Ce n'était pas un vote ? Écrivez votre contribution en toutes lettres, en réponse à l'appel."

    def cast_in_private(self, decision: Decision) -> str:
        """In the group, to who never opened the private chat."""
        return f"#{decision.number} : vos numéros sont cochés ; le vote compte une fois validé en privé."

    def which_voice(self, decision: Decision, organisations: Sequence[Organisation]) -> str:
        names = self.all_of(e(o.name) for o in organisations)
        return (
            f"<b>#{decision.number} {e(decision.title)}</b>\nVous parlez pour {names}, et chacune a une voix. Pour laquelle "
            "votez-vous ?"
        )

    def other_voice(self) -> str:
        return "Une autre de mes organisations"

    def vote_as(self, organisation: Organisation) -> str:
        return f"Voter pour {organisation.name}"

    def voice_not_yours(self, decision: Decision, organisation: Organisation) -> str:
        return (
            f"#{decision.number} : vous ne parlez pas pour {e(organisation.name)}. /classement ouvre le bulletin de votre "
            "organisation."
        )

    def poll_counts_for(
        self, decision: Decision, organisations: Sequence[Organisation], own: Sequence[Organisation]
    ) -> str:
        """`own`: all that the person speaks for."""
        return (
            f"#{decision.number} : vous parlez pour {self.all_of(e(o.name) for o in own)}. Votre vote dans le sondage compte "
            f"pour {self.all_of(e(o.name) for o in organisations)}. Telegram ne prend qu'un vote par personne : dites ici "
            "s'il est pour une autre, ou votez en privé pour chacune (/classement)."
        )

    def count_for(self, organisations: Sequence[Organisation]) -> str:
        return f"Pour {self.all_of(o.name for o in organisations)}"

    def no_vote_in_poll(self, decision: Decision) -> str:
        return f"#{decision.number} : vous n'avez pas de vote dans le sondage en ce moment. /classement ouvre votre bulletin."

    def vote_stands(self, organisation: Organisation, vote: Vote, voter: str) -> str:
        """`voter`: who gave it; unknown once they are forgotten."""
        behalf = "pour la coordination, " if vote.on_behalf else ""
        who = f"{e(voter)}, {behalf}" if voter else behalf
        return f"{e(organisation.name)} a déjà un vote : {who}{self.moment(vote.at)}. Un nouveau vote le remplace."

    def tick_button(self, number: int, *, ticked: bool) -> str:
        return f"{'☑' if ticked else '☐'} {number}"

    def cast_button(self, ticked: int, at_most: int) -> str:
        return f"Valider mon vote ({ticked} sur {at_most})"

    def too_many_ticks(self, at_most: int) -> str:
        return f"{self.n(at_most, 'choix', 'choix')} au plus : retirez-en un d'abord."

    def option_is_gone(self) -> str:
        return "Ce point a été modifié ou retiré par son auteur : il ne peut plus être choisi."

    def no_line_ticked(self) -> str:
        return "Cochez au moins une ligne. Pour retirer un vote, il y a « Retirer le vote »."

    def voted(
        self,
        decision: Decision,
        organisation: Organisation,
        options: Sequence[Option],
        until: datetime,
        *,
        public: bool,
    ) -> str:
        seen = (
            "Le résultat vous sera dit à la fin, avec qui a choisi quoi."
            if public
            else "Le résultat, qui vous sera dit à la fin, ne montre que le nombre de voix. Avec très peu de votes, "
            "la coordination peut en déduire qui a choisi quoi."
        )
        return (
            f"#{decision.number} : le vote {of(organisation.name)}{e(organisation.name)} est enregistré, merci.\n\n"
            f"{self._chosen(options)}\n\nModifiable jusqu'à {self.moment(until)}. {seen}"
        )

    def _chosen(self, options: Sequence[Option]) -> str:
        longest = max(100, 2400 // max(1, len(options)))
        return "\n".join(f"{o.number}. {e(cut(o.text, longest))}" for o in options)

    def change_vote(self) -> str:
        return "Modifier le vote"

    def take_vote_back(self) -> str:
        return "Retirer le vote"

    def vote_taken_back(self, decision: Decision, organisation: Organisation, stands: str) -> str:
        """`stands`: whose earlier vote counts again, if there is one."""
        if stands:
            return (
                f"#{decision.number} : vote retiré. Celui de {e(stands)} compte de nouveau pour {e(organisation.name)}."
            )
        return f"#{decision.number} : vote retiré. {e(organisation.name)} n'a pas de vote pour le moment."

    def edit_is_no_vote(self, decision: Decision) -> str:
        return f"#{decision.number} : ce message modifié ne change rien à votre vote. Pour le changer : /classement."

    def own_vote_again(self, decision: Decision, organisation: Organisation, *, polled: bool) -> str:
        where = "dans le sondage" if polled else "en privé"
        return (
            f"#{decision.number} : vote retiré. Celui que vous avez donné {where} compte de nouveau pour "
            f"{e(organisation.name)}."
        )

    def no_vote_to_take_back(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number} : {e(organisation.name)} n'a pas de vote à retirer."

    def colleague_voted(
        self, decision: Decision, organisation: Organisation, by: str, options: Sequence[Option]
    ) -> str:
        return (
            f"#{decision.number} : {e(by)} a voté pour {e(organisation.name)}. Ce vote remplace le précédent ; le dernier "
            f"compte.\n\n{self._chosen(options)}"
        )

    def voted_for_you(self, decision: Decision, organisation: Organisation, by: str, options: Sequence[Option]) -> str:
        return (
            f"#{decision.number} : {e(by)}, de la coordination, a voté pour {e(organisation.name)}, à sa demande. Vous "
            f"pouvez le corriger jusqu'à la fin du tour.\n\n{self._chosen(options)}"
        )

    def colleague_took_back(self, decision: Decision, organisation: Organisation, by: str) -> str:
        return f"#{decision.number} : {e(by)} a retiré le vote {of(organisation.name)}{e(organisation.name)}. Vous pouvez voter de nouveau."

    def ranking_no_organisation(self, decision: Decision, contacts: Sequence[str]) -> str:
        whom = f" ({e(', '.join(contacts))})" if contacts else ""
        return (
            f"#{decision.number} : vous ne parlez pour aucune organisation de la liste, et chaque voix est celle d'une "
            f"organisation. Si vous êtes point focal, demandez à la coordination{whom} de vous inscrire. Un vote donné "
            "dans le sondage comptera alors, sans le refaire."
        )

    def voter_unknown(self) -> str:
        """Names neither the group nor what it decides: a forwarded poll is voted in by anybody."""
        return (
            "Votre vote est reçu, mais il ne compte pas encore : je ne vous connais pas dans le groupe de ce sondage. Si "
            "vous en faites partie, adressez-vous à sa coordination."
        )

    def too_many_in_poll(self, decision: Decision, ticked: int, at_most: int) -> str:
        return (
            f"#{decision.number} : vous avez coché {ticked} lignes dans le sondage, pour {at_most} au plus. Votre vote "
            f"comptera dès que vous en aurez gardé {at_most} ou moins."
        )

    def ranking_is_over(self, decision: Decision, ending: Ended | None) -> str:
        if ending and ending.why == "cancelled":
            return f"#{decision.number} est annulée : le tour de classement s'est arrêté, aucun vote n'est plus pris."
        if ending and ending.why == "transmitted":
            return f"#{decision.number} est transmise : le tour de classement s'est arrêté, aucun vote n'est plus pris."
        since = f" depuis {self.moment(ending.at)}" if ending else ""
        return f"#{decision.number} : le tour de classement est terminé{since} ; ce vote n'a pas pu être pris."

    def no_round(self, decision: Decision) -> str:
        return (
            f"#{decision.number} : aucun tour de classement n'est ouvert. La coordination l'ouvre depuis /transmettre."
        )

    def no_round_here(self) -> str:
        return "Aucun tour de classement n'est ouvert. Quand la coordination en ouvre un, vous le trouvez ici."

    def ranking_may_be_missing(self, decision: Decision) -> str:
        return (
            f"#{decision.number} : je ne sais pas si le sondage est bien arrivé dans le groupe. Regardez ; s'il manque, "
            "publiez-le à nouveau. Les votes en privé comptent de toute façon."
        )

    # dépouiller

    def ranking_newer_round(self, decision: Decision, last: Round, until: datetime) -> str:
        how = f"clos {self.moment(last.ended.at)}" if last.ended else f"ouvert jusqu'à {self.moment(until)}"
        return f"#{decision.number} : un tour plus récent existe, {how}. C'est lui qui compte."

    def ranking_last_result(self) -> str:
        return "Résultat du dernier tour"

    def ranking_open_round(self) -> str:
        return "Voir le tour ouvert"

    def ranking_result(
        self,
        decision: Decision,
        this: Round,
        tally: Tally,
        shown: Excerpt,
        names: tuple[Sequence[str], Sequence[str]] | None,
    ) -> str:
        """`names`: the organisations that voted, and those that did not; None where they would tell who chose what."""
        voted, missing = names or ((), ())
        lines = self._ranked("Classement par les membres, tour clos", decision, this, tally, shown)
        if shown.left_out:
            lines.append(f"{self._other_lines(shown.left_out, tally)} : /compiler les donne toutes.")
        if voted:
            lines.append(f"Ont voté : {e(', '.join(voted))}.")
        if missing:
            lines.append(f"N'ont pas voté : {e(', '.join(missing))}.")
        if names is None:
            lines.append(
                "Quelles organisations ont voté, je ne le dis pas ici : avec si peu de votes, on lirait qui a choisi quoi."
            )
        if tally.void:
            lines.append(
                self.n(
                    len(tally.void),
                    "vote du sondage ne compte pas : trop de lignes cochées.",
                    "votes du sondage ne comptent pas : trop de lignes cochées.",
                )
            )
        if this.public and tally.voted:
            lines.append(self.poll_counts_otherwise())
        lines += self._meanwhile(tally.new, 0)
        if not tally.voted:
            lines.append("Personne n'a voté : choisissez vous-même, ou ouvrez un autre tour.")
        return "\n\n".join(lines)

    def _ranked(self, head: str, decision: Decision, this: Round, tally: Tally, shown: Excerpt) -> list[str]:
        """Under what it is and when it ended: each row that is shown."""
        at = f" {self.moment(this.ended.at)}" if this.ended else ""
        count = self.ranking_count(len(tally.voted), tally.expected)
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>\n{head}{at}. {count}"]
        longest = max(80, 2200 // max(1, len(shown.rows)))
        for row in shown.rows:
            tie = self._tied() if self._is_tied(row, tally) else ""
            mark = f" · <i>{self._changed()}</i>" if row.gone else ""
            who = ", ".join(shown.who_chose.get(row.option.number, ()))
            voters = f"\n<i>{e(who)}</i>" if who else ""
            lines.append(
                f"{row.rank}.{tie} <b>{self.voices(row.voices)}</b>{mark}\n{e(cut(row.option.text, longest))}{voters}"
            )
        return lines

    def _tied(self) -> str:
        return " ex æquo"

    def _changed(self) -> str:
        return "modifié ou retiré depuis"

    def _other_lines(self, left_out: int, tally: Tally) -> str:
        return (
            self.n(left_out, "autre ligne n'a eu aucune voix", "autres lignes n'ont eu aucune voix")
            if left_out == sum(not row.voices for row in tally.rows)
            else self.n(left_out, "autre ligne n'a pas tenu ici", "autres lignes n'ont pas tenu ici")
        )

    def ranking_told(self, decision: Decision, this: Round, tally: Tally, shown: Excerpt) -> str:
        """The result as members read it who voted."""
        head = "Vous avez voté ; voici le classement par les membres, tour clos"
        lines = self._ranked(head, decision, this, tally, shown)
        if shown.left_out:
            lines.append(f"{self._other_lines(shown.left_out, tally)}.")
        if this.public:
            lines.append(self.poll_counts_otherwise())
        lines.append("La coordination choisit, à partir de ce classement, ce qui sera transmis.")
        return "\n\n".join(lines)

    def poll_official(self, rows: Sequence[Ranked], left_out: int) -> str:
        """What came first, where the poll that stands beside it counts otherwise. `left_out`: tied for the last place."""
        lines = [f"{row.rank}. {e(cut(row.option.text, 150))} : {self.voices(row.voices)}" for row in rows]
        if left_out:
            lines.append(f"… et {self.n(left_out, 'autre à égalité', 'autres à égalité')}.")
        return "\n".join(["<b>Résultat officiel du sondage</b>", *lines])

    def poll_counts_otherwise(self) -> str:
        return (
            "Le compte officiel prend une voix par organisation, votes en privé compris ; le sondage montre chaque "
            "personne qui y a voté."
        )

    def _is_tied(self, row: Ranked, tally: Tally) -> bool:
        return sum(other.voices == row.voices for other in tally.rows) > 1

    def voices(self, count: int) -> str:
        return self.n(count, "voix", "voix")

    def take_first(self, count: int) -> str:
        return f"Reprendre les {count} premiers" if count > 1 else "Reprendre le premier"

    def another_round(self) -> str:
        return "Ouvrir un autre tour"

    def choose_by_hand(self) -> str:
        return "Choisir moi-même"

    def tie_at_the_edge(
        self, decision: Decision, count: int, sure: Sequence[Ranked], tied: Sequence[Ranked], taken: Sequence[int]
    ) -> str:
        """`taken`: the numbers of the tied options picked so far."""
        places = count - len(sure) - len(taken)
        left = self.n(places, "place", "places")
        lines = [
            f"<b>#{decision.number}</b> : {len(tied)} points ont autant de voix ({self.voices(tied[0].voices)}), et il "
            f"reste {left}. C'est à vous de choisir."
        ]
        lines += [
            f"{'☑' if row.option.number in taken else '☐'} {row.option.number}. {e(cut(row.option.text, 300))}"
            for row in tied
        ]
        return "\n\n".join(lines)

    def take_one(self, number: int) -> str:
        return f"Retenir {number}"

    def take_all_tied(self, count: int) -> str:
        return f"Tous : {self.n(count, 'point', 'points')} en tout"

    def take_without_tied(self, count: int) -> str:
        return f"Aucun : {self.n(count, 'point', 'points')} en tout"

    def nothing_to_take(self) -> str:
        return "Aucune ligne n'a de voix : il n'y a rien à reprendre."

    def ranking_taken(self, taken: int, held: int) -> str:
        """`held`: those that stood in the final version already."""
        lines = self.n(taken, "point repris dans la version finale", "points repris dans la version finale")
        return f"{lines} ; {self.n(held, 'y était déjà', 'y étaient déjà')}." if held else f"{lines}."
