"""Compiler, choisir, transmettre: la synthèse dans le chat et ce qui suit."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.addendum import Addendum
from domain.compiling import Answer, Compilation, Entry, Timeliness, Waiting
from domain.decisions import Decision, Outcome, Result, Transmission, Wanted
from domain.groups import Attribution, Group
from domain.kinds import Kind
from domain.transmitting import Chosen, Point, Selection, standing_sources
from texts.frame import Frame, e
from texts.locales.fr.documents import DocumentWords
from texts.locales.fr.recipients import of

MOST_NOT_KEPT = 8  # points of one contribution that are quoted
MOST_SOURCES = 10  # points of one item that are quoted


@dataclass(frozen=True)
class Papers(Frame):
    """Ce que le chat reprend des documents."""

    @property
    def papers(self) -> DocumentWords:
        """The words of the documents, in this language and zone; plain text."""
        return DocumentWords(self.tz)

    def contributors_learn(self, *, tells: bool) -> str:
        """The end of a sentence on what a confirmation does."""
        if tells:
            return ", chaque contributeur apprend la suite donnée."
        return " ; je n'écris rien aux contributeurs (réglage), qui verront la suite donnée avec /suite."


@dataclass(frozen=True)
class Compilations(Papers):
    """Compiler, choisir, transmettre."""

    # la synthèse

    def compiling(self) -> str:
        return "Je prépare les documents…"

    def collects_nothing(self, decision: Decision) -> str:
        return (
            f"#{decision.number} {e(decision.title)} ne demande rien aux organisations : il n'y a rien à compiler. "
            "<code>/transmettre</code> la note comme faite ou transmise."
        )

    def next_steps(self, decision: Decision) -> str:
        return f"#{decision.number} : que faire de cette compilation ?"

    def compile_head(self, c: Compilation) -> str:
        lines = [f"<b>#{c.number} {e(c.title)}</b>", f"Compilation, {self.moment(c.at, year=True)}", ""]
        if c.contributions_due:
            lines.append(f"Contributions : {self.moment(c.contributions_due)}")
        if c.transmission_due:
            to = self._to_whom(c.recipient)
            lines.append(f"Transmission{to} : {self.moment(c.transmission_due)}")
        lines.append(e(self.papers.summary(c.counts)))
        points = sum(len(a.items) for a in c.standing_answers)
        if points:
            answers = self.n(sum(bool(a.items) for a in c.standing_answers), "réponse", "réponses")
            lines.append(f"{self.n(points, 'point', 'points')} dans {answers}.")
        elif not c.standing_answers:
            lines.append(self.papers.no_answers())
        if files := sum(bool(a.unread) for a in c.standing_answers):
            lines.append(self.n(files, "réponse tient dans un fichier.", "réponses tiennent dans des fichiers."))
        if c.waiting:
            lines.append(
                self.n(
                    len(c.waiting),
                    "réponse attend une précision et n'est pas encore comptée (voir plus bas).",
                    "réponses attendent une précision et ne sont pas encore comptées (voir plus bas).",
                )
            )
        if c.transmitted:
            lines.append(f"Déjà transmise : {e(self.papers.transmitted(c.transmitted))}.")
        lines += [f"{self.papers.fact_taken_back()} : {e(self.papers.taken_back(t))}." for t in c.taken_back]
        return "\n".join(lines)

    def compile_answer(self, answer: Answer) -> str:
        """One organisation's answer, each point on its line, nothing cut."""
        remarks = [self.n(len(answer.items), "point", "points")] if len(answer.items) > 1 else []
        if answer.timeliness is not Timeliness.ON_TIME or answer.late_again:
            remarks.append(f"{self.papers.timeliness(answer)}, {self.moment(answer.at)}")
        if answer.amount:
            remarks.append(f"{'moins' if answer.amount == 'too few' else 'plus'} de points que demandé")
        if answer.edited_at:
            remarks.append(f"modifiée {self.moment(answer.edited_at)}")
        if answer.on_behalf_by is not None or answer.forwarded_from:
            remarks.append(self.papers.via(answer, alone=True))
        head = " · ".join([f"<b>{e(answer.organisation)}</b>", *(e(r) for r in remarks)])
        points = [f"{i}. {e(item)}" for i, item in enumerate(answer.items, 1)]
        if len(points) == 1:
            points = [e(answer.items[0])]
        files = [f"{self.papers.file(e(a.name))} ({self.papers.size(a.size)})" for a in answer.attachments]
        return "\n".join([head, *points, *files])

    def compile_beside(self, names: Sequence[str] = ()) -> str:
        named = f" : {e(', '.join(names))}" if names else ""
        return f"<b>Reçues d'autres organisations</b>{named}"

    def compile_without(self, standing: str, names: Sequence[str]) -> str:
        return f"<b>{e(standing)}</b> : {e(', '.join(names))}"

    def compile_waiting(self, waiting: Sequence[Waiting]) -> str:
        said = "\n".join(f"• {self._waiting(w)}" for w in waiting)
        return f"<b>À préciser par la coordination</b>\n{said}"

    def _waiting(self, waiting: Waiting) -> str:
        words = " ".join(waiting.text.split())
        begin = [f"« {words[:120].rstrip()}{'…' if len(words) > 120 else ''} »"] if words else []
        files = [self.papers.file(a.name) for a in waiting.attachments]
        return e(" : ".join(filter(None, (self.papers.waiting(waiting), ", ".join((*begin, *files))))))

    def settle(self, waiting: int, decision: Decision | None = None) -> str:
        what = "la réponse" if waiting == 1 else f"les {waiting} réponses"
        return f"#{decision.number} · préciser {what}" if decision else f"Préciser {what}"

    def more_waits(self, decision: Decision, left: int) -> str:
        return (
            f"#{decision.number} : {self.n(left, 'autre réponse attend', 'autres réponses attendent')} une précision."
        )

    def nothing_waits(self, decision: Decision) -> str:
        return f"#{decision.number} : aucune réponse n'attend plus de précision."

    def compile_addendum(self, c: Compilation, lines: Sequence[str]) -> str:
        version = c.transmitted.version if c.transmitted else 1
        said = "\n".join(f"• {e(line)}" for line in lines)
        return f"<b>Additif : changements depuis la version {version}</b>\n{said}"

    def compile_files(self, kept: int, missing: Sequence[str]) -> str:
        lines = []
        if kept == 1:
            lines.append("Le fichier reçu des organisations suit les documents.")
        elif kept:
            lines.append(f"Les {kept} fichiers reçus des organisations suivent les documents, dans un zip.")
        if missing:
            lines.append(
                self.n(
                    len(missing),
                    "fichier n'est pas encore récupéré auprès de Telegram",
                    "fichiers ne sont pas encore récupérés auprès de Telegram",
                )
                + f" ({e(', '.join(missing))}) : refaites /compiler dans un moment."
            )
        return "\n".join(lines)

    def answers_in_documents(self) -> str:
        return (
            "<i>Le texte des réponses est trop long pour le chat : rien n'en manque dans les documents qui suivent.</i>"
        )

    def compile_shortened(self, left_out: int) -> str:
        return (
            f"<i>La suite ({self.n(left_out, 'partie', 'parties')} de plus) est trop longue pour le chat : "
            "rien n'en manque dans les documents.</i>"
        )

    def compile_caption(self, c: Compilation) -> str:
        return f"#{c.number}, document de travail, état au {self.moment(c.at, year=True)}"

    def files_caption(self, number: int, files: int) -> str:
        return f"#{number} : {self.n(files, 'fichier reçu', 'fichiers reçus')}, avec le nom de l'organisation"

    def cannot_render(self) -> str:
        return "Les documents n'ont pas pu être préparés. Rien n'a été changé ; réessayez dans un instant."

    def as_pdf(self) -> str:
        return "PDF de la compilation"

    def pdf_follows(self) -> str:
        return "Je prépare le PDF, il suit ici."

    def pdf_of_compilation(self, number: int) -> str:
        return f"#{number}, le même document de travail en PDF"

    def compile_anew(self, decision: Decision) -> str:
        return f"Ce document n'est plus gardé. <code>/compiler #{decision.number}</code> en prépare un à jour."

    def without_pdf(self, *, possible: bool) -> str:
        if possible:
            return "Le PDF n'a pas pu être préparé cette fois ; le document Word le remplace."
        return "Sans PDF : LibreOffice n'est pas installé là où je tourne. Word enregistre aussi en PDF."

    def choose_and_transmit(self) -> str:
        return "Choisir et transmettre"

    def remind_now(self) -> str:
        return "Relancer maintenant"

    def mark_transmitted(self, recipient: str | None) -> str:
        return f"Marquer comme transmise{f' {self.papers.to(recipient)}' if recipient else ''}"

    def _to_whom(self, recipient: str | None) -> str:
        return f" {e(self.papers.to(recipient))}" if recipient else ""

    # ce qui tient lieu de nom

    def kind(self, kind: Kind) -> str:
        return {
            "un": "agence des Nations Unies",
            "international ngo": "ONG internationale",
            "national ngo": "ONG nationale",
            "state": "État, autorités",
            "donor": "bailleur",
            "other": "autre organisation",
        }[kind]

    def contribution_numbered(self, number: int, of: int) -> str:
        return f"Contribution {number}" if of > 1 else "Contribution"

    def unnamed_organisation(self) -> str:
        return "organisation membre"

    def file_numbered(self, number: int, ending: str) -> str:
        return f"fichier {number}{ending}"

    # choisir

    def choose_page(
        self,
        decision: Decision,
        selection: Selection,
        shown: Sequence[tuple[int, Point, bool, str | None]],
        voices: Mapping[str, int],
        page: int,
        pages: int,
    ) -> str:
        """`shown`: each point with its place in the list, whether it came in since the choosing began, and why it is aside.

        None for what was not set aside. `voices`: by the id of a point, how many the members gave it in their last
        ranking round.
        """
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>"]
        where = f", page {page} sur {pages}" if pages > 1 else ""
        if decision.transmissions:
            lines.append(self.transmitted_before(decision.transmissions[-1], decision.next_version))
        lines.append(f"Points pour la version finale{where}. {self.chosen_count(decision, selection)}")
        if not shown:
            lines.append("\nAucun point n'est encore arrivé. Vous pouvez en ajouter un vous-même.")
        for place, point, new, aside in shown:
            box = "☑" if selection.holds(point) else "☐"
            file = "formulé" if selection.holds(point) else "à lire et à formuler"
            words = e(self.shortened(point.text, 300)) if point.text else f"<i>fichier joint, {file}</i>"
            mark = " · <i>nouveau</i>" if new else ""
            if point.id in voices:
                mark += f" · {self.n(voices[point.id], 'voix', 'voix')}"
            if aside is not None:
                mark += f" · <i>{self.is_aside(aside)}</i>"
            lines.append(f"\n{box} {place}. <b>{e(point.organisation)}</b>{mark}\n{words}")
        return "\n".join(lines)

    def chosen_count(self, decision: Decision, selection: Selection) -> str:
        kept = self.n(len(selection.chosen), "point retenu", "points retenus")
        if decision.wanted is None:
            return f"{kept}."
        asked = self._so_many(decision.wanted)
        if decision.wanted.each:
            return f"{kept} ; demandé : {asked} par organisation."
        if asked == "1":
            return f"{kept} ; 1 seul est attendu au total."
        return f"{kept} ; {asked} sont attendus au total."

    def is_aside(self, reason: str) -> str:
        return f"écarté : {e(self.shortened(reason, 120))}" if reason else "écarté"

    def choice_button(self, place: int, point: Point, *, held: bool) -> str:
        box = "☑" if held else "☐" if point.text else "＋"
        return f"{box} {place} · {point.organisation}"[:40]

    def the_chosen(self, selection: Selection) -> str:
        return f"Version finale ({len(selection.chosen)})"

    def more_points(self, *, others: bool) -> str:
        return "Choisir d'autres points" if others else "Choisir des points"

    def own_point(self) -> str:
        return "Ajouter un point"

    def chosen_list(self, decision: Decision, selection: Selection, notes: Sequence[str], longest: int) -> str:
        count = self.chosen_count(decision, selection)
        head = f"<b>#{decision.number} {e(decision.title)}</b>"
        if decision.transmissions:
            head += f"\n{self.transmitted_before(decision.transmissions[-1], decision.next_version)}"
        head += f"\nVersion finale. {count}"
        if not selection.chosen:
            return f"{head}\n\nAucun point n'est retenu. Sans choix, toute la compilation est transmise telle quelle."
        items = [self.chosen_item(i, c, longest=longest) for i, c in enumerate(selection.chosen, 1)]
        return "\n\n".join([head, *items, *notes, "Un numéro ouvre le point : formulation, ordre, réunion, retrait."])

    def chosen_item(
        self, place: int, chosen: Chosen, sources: Sequence[Point] | None = None, *, longest: int = 0
    ) -> str:
        """`sources`: those of its points that are still said, where no others are to be named."""
        words = self.shortened(chosen.wording, longest) if longest else chosen.wording
        names = dict.fromkeys(p.organisation for p in (chosen.sources if sources is None else sources))
        who = ", ".join(names) or (self.answer_gone() if chosen.sources else "coordination")
        return f"{place}. {e(words)}\n<i>{e(who)}</i>"

    def answer_gone(self) -> str:
        return "réponse modifiée ou retirée depuis"

    def chosen_one(self, decision: Decision, place: int, chosen: Chosen) -> str:
        lines = [
            f"<b>#{decision.number}</b>, version finale, point {place}",
            self.chosen_item(place, chosen, longest=3000),
        ]
        if chosen.in_other_words:
            received = "Tel que reçu" if len(chosen.sources) == 1 else "Tels que reçus"
            lines.append(f"{received} :\n{self.as_received(chosen)}")
        return "\n\n".join([*lines, "Répondez à ce message pour le formuler autrement."])

    def as_received(self, chosen: Chosen) -> str:
        """The points it stands for in their own words, as far as there is room; the compilation holds all of them."""
        points = [p for p in chosen.sources if p.text]
        room = max(80, (3400 - min(len(chosen.wording), 3000)) // min(len(points), MOST_SOURCES))
        lines = [f"• {e(p.organisation)} : {e(self.shortened(p.text, room))}" for p in points[:MOST_SOURCES]]
        return "\n".join([*lines, "…"] if len(points) > MOST_SOURCES else lines)

    def reword(self) -> str:
        return "Modifier la formulation"

    def move_up(self) -> str:
        return "Monter"

    def move_down(self) -> str:
        return "Descendre"

    def merge(self) -> str:
        return "Réunir avec un autre"

    def take_out(self) -> str:
        return "Ne pas retenir"

    def merge_into_which(self, decision: Decision, place: int, selection: Selection) -> str:
        others = [self.chosen_item(i, c, longest=300) for i, c in enumerate(selection.chosen, 1) if i != place]
        head = f"<b>#{decision.number}</b> : avec quel point réunir le point {place} ? La formulation de l'autre reste."
        return "\n\n".join([head, *others])

    def reword_how(self, chosen: Chosen, longest: int) -> str:
        return (
            f"Envoyez la nouvelle formulation en un message, de {longest} caractères au plus. L'actuelle, à copier :\n"
            f"<blockquote>{e(self.shortened(chosen.wording, 3500))}</blockquote>"
        )

    def wording_before(self) -> str:
        return "↶ Revenir à la formulation précédente"

    def wording_is_back(self) -> str:
        return "La formulation précédente est rétablie."

    def wording_stands(self, wording: str, *, is_back: bool) -> str:
        """Plain text. `is_back`: it is the one that was asked for."""
        if is_back:
            return "La formulation précédente est déjà rétablie."
        return f"Ce point a changé depuis, rien n'est repris. Il dit maintenant : « {self.shortened(wording, 110)} »"

    def keep_wording(self) -> str:
        return "Garder cette formulation"

    def own_point_how(self, longest: int) -> str:
        return f"Envoyez le texte du point à ajouter, en un message de {longest} caractères au plus."

    def wording_too_long(self, length: int, longest: int) -> str:
        return (
            f"Un point tient ici en {longest} caractères, et votre texte en a {length}. Envoyez-le plus court ; pour "
            "plusieurs points, un message chacun."
        )

    def file_point_how(self, point: Point) -> str:
        return (
            f"La réponse {of(point.organisation)}{e(point.organisation)} est un fichier. Lisez-le, puis envoyez ici le texte d'un point "
            "à retenir ; recommencez pour un deuxième."
        )

    def reworded_meanwhile(self, decision: Decision, place: int, was: str) -> str:
        return f"⚠️ #{decision.number}, point {place} : la formulation avait été changée entre-temps : « {e(self.shortened(was, 1000))} ». La vôtre la remplace ; « {self.wording_before()} » la remet."

    def reworded_by_colleague(self, decision: Decision, place: int, wording: str, by: str) -> str:
        return f"⚠️ #{decision.number}, point {place} : deux formulations se sont croisées ; celle de {e(by)} est en place : « {e(self.shortened(wording, 1000))} »."

    def see_item(self, place: int) -> str:
        return f"Voir le point {place}"

    def back_to_preview(self) -> str:
        return "‹ Retour à l'aperçu, pour confirmer"

    def needs_words(self) -> str:
        return "Il me faut un texte. Envoyez le point en toutes lettres, en un message."

    def point_is_gone(self) -> str:
        return "Cette réponse a changé entre-temps. Voici la liste d'aujourd'hui."

    def note_amount(self, amount: str, wanted: Wanted) -> str:
        what = "moins" if amount == "too few" else "plus"
        return f"⚠️ C'est {what} que le nombre {self._asked_of(wanted)}. À vous de juger."

    def note_amount_added(self, count: int, wanted: Wanted) -> str:
        return (
            f"⚠️ Avec cet additif, {self.n(count, 'point est transmis', 'points sont transmis')} en tout : c'est plus que "
            f"le nombre {self._asked_of(wanted)}. À vous de juger."
        )

    def _asked_of(self, wanted: Wanted) -> str:
        """«2 to 3 in all» is what the recipient is to have; what each is asked for, a measure of it and no more."""
        whom = "demandé à chaque organisation" if wanted.each else "de points attendu au total"
        return f"{whom} ({self._so_many(wanted)})"

    def _so_many(self, wanted: Wanted) -> str:
        least, most = wanted.at_least, wanted.at_most
        return str(least) if least == most else f"{least} à {most}"

    def note_astray(self, organisations: Sequence[str]) -> str:
        who = ", ".join(dict.fromkeys(organisations))
        return f"⚠️ La réponse d'origine a été modifiée ou retirée depuis ({e(who)}) : vérifiez la formulation."

    def note_unworded(self, decision: Decision, organisations: Sequence[str], alone: str) -> str:
        """`alone`: the first of them that gave nothing else; empty where all of them wrote points as well."""
        words = (
            f"📎 Des fichiers reçus n'ont donné aucun point : {e(', '.join(organisations))}. Ouvrez-les (/compiler les "
            "remet) et formulez ce qui compte : « ＋ » en fait un point de la version finale."
        )
        if not alone:
            return words
        return (
            f"{words} Pour les thèmes et le classement aussi, notez-le comme réponse de l'organisation : "
            f"<code>/pour #{decision.number} {e(alone)} e-mail 1) …</code>"
        )

    def word_file(self, point: Point) -> str:
        """On a button, under that note."""
        return f"＋ {point.organisation}"[:40]

    def note_new(self, count: int) -> str:
        return "⚠️ " + self.n(
            count,
            "point est arrivé depuis que vous avez commencé à choisir.",
            "points sont arrivés depuis que vous avez commencé à choisir.",
        )

    def note_waiting(self, count: int) -> str:
        return "⚠️ " + self.n(
            count,
            "réponse attend une précision et ne comptera pas.",
            "réponses attendent une précision et ne compteront pas.",
        )

    def note_open(self, due: datetime, missing: int) -> str:
        still = self.n(missing, "organisation n'a pas encore répondu", "organisations n'ont pas encore répondu")
        until = f"⚠️ Les contributions sont ouvertes jusqu'au {self.moment(due)}"
        return f"{until} ; {still}." if missing else f"{until}."

    def note_time_left(self, entries: Sequence[Entry]) -> str:
        who = ", ".join(f"{entry.organisation} jusqu'au {self.moment(entry.due)}" for entry in entries if entry.due)
        return f"⚠️ Un délai accordé court encore : {e(who)}."

    def note_set_aside(self, count: int, goes: int, reasons: int, *, chosen: bool) -> str:
        """`goes`: how many of them the recipient reads all the same; `reasons`: how many were given one."""
        lines = []
        if goes:
            what = self.n(goes, "point écarté part", "points écartés partent")
            why = "avec le reste, car rien n'est choisi : choisissez des points, ou un thème, pour l'éviter."
            if chosen:
                they = "vous l'avez retenu" if goes == 1 else "vous les avez retenus"
                why = f"quand même : {they} dans la version finale."
            lines.append(f"⚠️ {what} {why}")
        if absent := count - goes:
            one, many = "point écarté n'est pas", "points écartés ne sont pas"
            lines.append(f"{self.n(absent, one, many)} dans le document à envoyer.")
        that = "qu'il est écarté" if count == 1 else "qu'ils sont écartés"
        given = self.n(reasons, "motif ; le destinataire ne le lit pas", "motifs ; le destinataire ne les lit pas")
        lines.append(
            f"Parmi les documents, seule l'annexe, que vous gardez, dit {that}{f' et donne {given}' if reasons else ''}."
        )
        return " ".join(lines)

    def note_set_aside_added(self, count: int) -> str:
        """In an addendum, whose points can be left out one by one."""
        return self.n(
            count,
            "point que vous aviez écarté part avec l'additif, sans le dire ni son motif : son numéro l'en retire.",
            "points que vous aviez écartés partent avec l'additif, sans le dire ni leur motif : leur numéro les en retire.",
        )

    def compile_attribution(self, attribution: Attribution) -> str:
        if attribution == "named":
            return "Ces contributions seront transmises avec le nom des organisations."
        what = "par type d'organisation, sans leur nom" if attribution == "by type" else "sans le nom des organisations"
        return f"Les noms montrés ici sont pour la coordination : ces contributions seront transmises {what}."

    def note_shown_as_others(self, organisations: Sequence[str]) -> str:
        who = e(self.all_of(organisations))
        go = "part" if len(organisations) == 1 else "partent"
        return f"⚠️ Seule de son type, une organisation se reconnaîtrait : {who} {go} comme « autre organisation »."

    def note_one_contributor(self) -> str:
        return "⚠️ Une seule organisation a contribué : la taire ne l'empêche pas d'être reconnue."

    def note_named_within(self, organisations: Sequence[str], way: Literal["reword", "choose", "leave out"]) -> str:
        """`way`: what can be done about it here. The whole goes word for word, and so does an addendum."""
        do = {
            "reword": "changez la formulation",
            "choose": "choisissez des points pour en changer la formulation",
            "leave out": "retirez-en le point",
        }[way]
        who = e(self.all_of(organisations))
        return f"⚠️ Le texte lui-même nomme {who} : {do}, ou assurez-vous de leur accord."

    def choose_to_reword(self) -> str:
        return "Choisir des points à reformuler"

    def note_files_tell(self) -> str:
        return "⚠️ Les fichiers reçus nomment souvent leur auteur : ils sont désignés par un numéro. Ouvrez-les avant d'en envoyer."

    def note_files(self, count: int) -> str:
        return self.n(
            count,
            "fichier est nommé dans le document sans y être : envoyez-le avec lui (/compiler le remet).",
            "fichiers sont nommés dans le document sans y être : envoyez-les avec lui (/compiler les remet).",
        )

    # transmettre

    def transmit_preview(
        self,
        decision: Decision,
        c: Compilation,
        selection: Selection,
        notes: Sequence[str],
        *,
        points: Sequence[Point] = (),
        by_mail: bool = False,
        tells: bool = True,
    ) -> str:
        """Exactly what will be frozen. `tells`: whether contributors are written to."""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>"]
        what = f"Transmettre la version {c.version}" if decision.collects else "Noter comme transmise"
        lines.append(f"{what}{self._to_whom(decision.recipient)}")
        if selection.chosen:
            goes = zip(selection.chosen, standing_sources(selection, points), strict=True)
            lines.append("\n" + "\n\n".join(self.chosen_item(i, *one) for i, one in enumerate(goes, 1)))
        elif decision.collects and c.standing_answers:
            lines.append("\nAucun point n'a été choisi : la compilation entière est transmise telle quelle.")
        elif decision.collects:
            lines.append("\nAucune contribution n'a été reçue : le document le dira.")
        if decision.collects:
            lines.append("\n" + e(self.papers.summary(c.counts)))
            if c.contributors:
                lines.append(f"Contributions de : {e(', '.join(c.contributors))}.")
                lines.append(self.compile_attribution(c.attribution))
        lines += ["", *notes] if notes else []
        lines.append("")
        if decision.collects:
            lines.append(
                f"En confirmant : cette version est figée, les relances s'arrêtent{self.contributors_learn(tells=tells)} "
                "Ce qui arrive ensuite va dans un additif."
            )
            if by_mail:
                lines.append(f"« {self.by_mail()} » vous montre d'abord tout l'e-mail ; rien ne part avant.")
            lines.append(
                ("Si vous l'envoyez vous-même" if by_mail else "Je n'envoie rien moi-même au destinataire")
                + " : vous recevez aussitôt le document à lui envoyer, le même texte pour un e-mail, et l'annexe à garder."
            )
        else:
            lines.append("En confirmant : la décision est notée comme transmise et les rappels s'arrêtent.")
        return "\n".join(lines)

    def see_document(self) -> str:
        return "Voir le document Word et l'e-mail"

    def making_draft(self) -> str:
        return "Je prépare le document…"

    def draft_file(self) -> str:
        """Part of a file name."""
        return "projet"

    def draft_caption(self, decision: Decision) -> str:
        to = self._to_whom(decision.recipient) or " au destinataire"
        return (
            f"Projet, à relire : #{decision.number}, tel qu'il partirait{to} maintenant. Rien n'est figé ni transmis."
        )

    def by_mail(self) -> str:
        return "Envoyer par e-mail"

    def note_not_kept(self, results: Sequence[Result]) -> str:
        nothing = e(self.all_of(dict.fromkeys(r.organisation for r in results if r.outcome is Outcome.NOT_KEPT)))
        in_part = e(self.all_of(dict.fromkeys(r.organisation for r in results if r.not_kept)))
        who = [
            f"Sans point retenu : {nothing}" if nothing else "",
            f"Retenues en partie : {in_part}" if in_part else "",
        ]
        given = e(self.all_of(dict.fromkeys(r.organisation for r in results if r.reason or r.set_aside)))
        why = f" Motif déjà donné à {given}." if given else ""
        return f"{'. '.join(filter(None, who))}.{why} Vous pouvez leur dire pourquoi ; rien ne vous y oblige."

    def note_reason_lapsed(self, names: Sequence[str]) -> str:
        return (
            f"⚠️ {e(self.all_of(names))} : le motif écrit l'était pour la réponse précédente ; il n'est plus donné. "
            f"« {self.give_reasons()} » permet de le reprendre."
        )

    def former_reason(self, organisation: str, reason: str) -> str:
        return f"⚠️ {e(organisation)} a répondu de nouveau. Motif écrit pour la réponse précédente : « {e(reason)} »"

    def reason_again(self) -> str:
        return "Reprendre ce motif"

    def give_reasons(self) -> str:
        return "Motifs"

    def reasons(self, decision: Decision, results: Sequence[Result], reached: Collection[int], *, tells: bool) -> str:
        """`reached`: the numbers of those of which somebody can be written to in private; `tells`: whether they are."""
        lines = [
            f"<b>#{decision.number} {e(decision.title)}</b>",
            "Pourquoi ces contributions ne sont pas retenues, ou pas en entier : chacune ne lit que son motif, avec le "
            "résultat. Sans motif, rien n'est dit.",
        ]
        if not tells:
            lines.append("Je n'écris rien aux contributeurs (réglage) : ils le liront avec /suite.")
        lines += [self._reason_of(r, reached=r.number in reached or not tells) for r in results]
        return "\n".join(lines)

    def _reason_of(self, result: Result, *, reached: bool) -> str:
        part = " (en partie)" if result.not_kept else ""
        why = [e(result.reason)] if result.reason else []
        why += [f"point écarté « {e(self.shortened(text, 80))} » : {e(reason)}" for text, reason in result.set_aside]
        if why and not reached:
            why.append("⚠️ personne n'y est joignable en privé : à transmettre vous-même")
        said = "\n   ".join(why) or "<i>sans motif</i>"
        return f"• <b>{e(result.organisation)}</b>{part} : {said}"

    def reason_how(self, result: Result, *, reached: bool) -> str:
        who = f"{of(result.organisation)}{e(result.organisation)}"
        kept = "n'est-elle pas retenue en entier" if result.not_kept else "n'est-elle pas retenue"
        asked = f"Pourquoi la contribution {who} {kept} ? Envoyez le motif en un message"
        asked += (
            ", tel que l'organisation le lira ; « - » l'efface."
            if reached
            else " ; « - » l'efface. Personne n'y est joignable en privé : ce sera à vous de le transmettre."
        )
        return f"{asked}\nL'actuel : <pre>{e(result.reason)}</pre>" if result.reason else asked

    def mailed_caption(self, number: int, done: Transmission) -> str:
        return f"Joint à l'e-mail : #{number}, version {done.version}, figée le {self.moment(done.at, year=True)}"

    def confirm_transmission(self) -> str:
        return "Confirmer la transmission"

    def changed_since(self) -> str:
        return "Le contenu a changé depuis cet aperçu. Voici ce qui serait figé maintenant."

    def transmitting(self) -> str:
        return "Je fige les documents…"

    def transmit_kept(self, decision: Decision, done: Transmission) -> str:
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>"]
        noted = "Noté" if done.adds_to else "Notée"
        lines.append(f"{noted} comme {self._went(done)} le {self.moment(done.at, year=True)}.")
        if done.sha256:
            lines.append(
                f"Version {done.version} figée. Empreinte du fichier Word à envoyer (SHA-256) :\n<code>{done.sha256}</code>\n"
                "Le code court au bas de ses pages est autre chose : il désigne le contenu, non le fichier."
            )
        lines.append("Les relances sont arrêtées.")
        return "\n".join(lines)

    def contributors_told(self, told: Sequence[str], untold: Sequence[str]) -> str:
        """Which contributing organisations were written to in private, and which could not be."""
        lines = [f"Contributeurs prévenus en privé : {e(self.all_of(told))}." if told else ""]
        if untold:
            lines.append(f"Sans conversation privée, pas prévenus : {e(self.all_of(untold))}.")
        return " ".join(filter(None, lines))

    def unreached_result(self, decision: Decision, names: Sequence[str], ready: str) -> str:
        return (
            f"#{decision.number} {e(decision.title)} : aucun message privé n'atteint {e(self.all_of(names))}. "
            f"Texte prêt à transférer par e-mail ou WhatsApp :\n\n<pre>{ready}</pre>"
        )

    def result_to_forward(
        self,
        group: Group,
        decision: Decision,
        done: Transmission,
        wordings: Sequence[str],
        result: Result | None = None,
    ) -> str:
        """It leaves Telegram: no formatting. `result`: of the one organisation that it is for alone, with its reason."""
        what, files = "un additif à " if done.adds_to else "", self._files_added(done)
        lines = [
            "Chères et chers collègues,",
            "",
            f"Nous avons transmis{self._to_whom(done.recipient)}, le {self.moment(done.at, year=True)}, {what}"
            f"« {e(decision.title)} ». Merci de votre contribution.",
            "",
        ]
        if wordings:
            items = self._final_items(decision, done, wordings)
            lines += ["Le texte transmis :", *(f"{i}. {e(item)}" for i, item in enumerate(items, 1))]
            if left := len(done.chosen) - len(wordings):
                lines.append(f"… et {self.n(left, 'autre point', 'autres points')}.")
            if files:
                lines.append(f"… et {files}.")
        elif files:
            lines.append(f"Ce qui est transmis : {files}.")
        else:
            lines.append("L'ensemble des contributions a été transmis.")
        lines += ["", *self._why_to_forward(result)] if result else []
        return "\n".join([*lines, "", "Bien cordialement,", f"la coordination, {e(group.title)}"])

    def _why_to_forward(self, result: Result) -> list[str]:
        if result.outcome is Outcome.NOT_KEPT:
            lines = [f"La contribution {of(result.organisation)}{e(result.organisation)} n'y figure pas cette fois."]
        else:
            lines = [self._not_kept(result)]
        lines += [self._why_set_aside(text, reason) for text, reason in result.set_aside]
        lines += [f"Motif : {e(result.reason)}"] if result.reason else []
        return [line for line in lines if line]

    def ways_onward(self, version: int) -> str:
        """Under which the buttons stand that do either."""
        return (
            f"« {self.prepare_addendum()} » ne transmet que ce qui est arrivé depuis ; « {self.transmit_next(version)} » "
            "refait un document entier."
        )

    def what_follows(self, *, mailed: bool, pdf: bool) -> str:
        """Of files that are on their way, in their order."""
        mine = (
            "le fichier Word joint à l'e-mail" if mailed else "le fichier Word à envoyer, le même texte pour un e-mail"
        )
        last = " ; en dernier le PDF, dès qu'il est prêt" if pdf else ""
        return f"Suivent ici : {mine}, l'annexe en trois fichiers pour la coordination{last}."

    def transmitted_by_colleague(self, decision: Decision, done: Transmission, by: str) -> str:
        return f"#{decision.number} {e(decision.title)} : {self._went(done)} par {e(by)} le {self.moment(done.at)}."

    def _went(self, done: Transmission) -> str:
        """What was transmitted, and to whom: transmise à l'EHP, or additif à la version 1 transmis à l'EHP."""
        to = self._to_whom(done.recipient)
        return f"additif à la version {done.adds_to} transmis{to}" if done.adds_to else f"transmise{to}"

    def transmit_done(self, decision: Decision, done: Transmission, by: str, additions: int) -> str:
        what = f"Version {done.version} transmise" if done.files else "Transmise"
        what = f"Additif (version {done.version}) transmis" if done.adds_to else what
        who = f" par {e(by)}" if by else ""
        words = (
            f"#{decision.number} {e(decision.title)} : c'est déjà fait. {what}{self._to_whom(done.recipient)}{who} "
            f"le {self.moment(done.at, year=True)}."
        )
        if done.adds_to:
            first = decision.transmissions[0]
            words += f" La version {first.version} l'a été le {self.moment(first.at, year=True)}."
        if additions:
            late = self.n(additions, "changement reçu depuis est noté", "changements reçus depuis sont notés")
            words += f"\n{late} dans l'additif de /compiler ; la version {done.version} ne change pas."
        return words

    # retirer une mention

    def undo_mark(self, done: Transmission) -> str:
        return "Additif noté par erreur : retirer" if done.adds_to else "Notée par erreur : retirer"

    def sure_to_take_back(self, decision: Decision, done: Transmission, *, tells: bool) -> str:
        what = f"L'additif (version {done.version})" if done.adds_to else f"La version {done.version}"
        marked = "noté comme transmis" if done.adds_to else "notée comme transmise"
        told = (
            "les contributeurs que j'avais prévenus apprennent en privé que rien n'était parti"
            if tells
            else "je n'écris rien aux contributeurs (réglage)"
        )
        stands = self._stands_without(decision, done)
        then = f". {stands}" if stands else ", les relances et rappels qui restent reprennent."
        return (
            f"#{decision.number} {e(decision.title)}\n{what} a été {marked}{self._to_whom(done.recipient)} le "
            f"{self.moment(done.at, year=True)}. Retirer cette mention ?\n"
            "Seulement si rien n'est parti : le message du groupe et l'appel disent de nouveau ce qui est vrai, "
            f"{told}{then} Les documents figés et votre choix restent gardés."
        )

    def _stands_without(self, decision: Decision, done: Transmission) -> str:
        """The whole version that stays transmitted when this one is taken back; empty when there is none."""
        stands = next((t for t in reversed(decision.whole_versions) if t.version != done.version), None)
        if stands is None:
            return ""
        more = [t.version for t in decision.transmissions if t.adds_to and stands.version < t.version != done.version]
        added = (
            f"l'additif (version {more[0]})"
            if len(more) == 1
            else f"les additifs (versions {self.all_of(map(str, more))})"
        )
        also = f", avec {added}" if more else ""
        at = self.moment(stands.at, year=True)
        return (
            f"La version {stands.version}, transmise{self._to_whom(stands.recipient)} le {at}, reste transmise{also}."
        )

    def taken_back_first(self, decision: Decision, version: int, last: Transmission) -> str:
        """In answer to who takes back a version that another came after."""
        what = "L'additif" if last.adds_to else "Une autre version"
        return (
            f"#{decision.number} {e(decision.title)} : la version {version} reste transmise. {what} "
            f"(version {last.version}), du {self.moment(last.at, year=True)}, est venu{'' if last.adds_to else 'e'} "
            f"après elle et se retire d'abord, si rien n'en est parti ; la version {version} ensuite."
        )

    def yes_take_back(self) -> str:
        return "Oui, rien n'était parti"

    def taken_back(self, decision: Decision, done: Transmission, by: str) -> str:
        """`by`: who did it, to the others."""
        who = f" par {e(by)}" if by else ""
        marked = self.moment(done.at, year=True)
        lines = [
            f"#{decision.number} {e(decision.title)} : la mention « transmise » du {marked} est retirée{who}.",
            f"La version {done.version} reste gardée, notée comme non transmise ; la prochaine portera le numéro {decision.next_version}.",
        ]
        if done.adds_to:
            lines = [
                f"#{decision.number} {e(decision.title)} : la mention « transmis » de l'additif (version {done.version}) du {marked} est retirée{who}.",
                f"Cet additif reste gardé, noté comme non transmis ; la prochaine version portera le numéro {decision.next_version}.",
            ]
        if stands := self._stands_without(decision, done):
            lines.append(stands)
        if decision.is_open:
            lines.append("Les contributions sont de nouveau demandées.")
        what = "Transmettre ce qui est arrivé depuis" if decision.transmissions else "Transmettre"
        lines.append(f"{what}, quand ce sera le moment : <code>/transmettre {decision.number}</code>")
        return "\n".join(lines)

    def taken_back_already(self, decision: Decision, done: Transmission, by: str) -> str:
        when = f" le {self.moment(done.taken_back.at, year=True)}" if done.taken_back else ""
        who = f" par {e(by)}" if by else ""
        return (
            f"#{decision.number} : la mention « transmise » de la version {done.version} a déjà été retirée{who}{when}."
        )

    def went_by_mail(self, decision: Decision, done: Transmission) -> str:
        return (
            f"#{decision.number} : la version {done.version} est partie par e-mail, cela ne se retire plus. "
            f"Une version corrigée ou un additif peut suivre : <code>/transmettre {decision.number}</code>"
        )

    def taken_back_in_group(self, decision: Decision) -> str:
        """In the place of what had told the transmission."""
        words = f"<b>#{decision.number} {e(decision.title)}</b>\nNotée ici comme transmise par erreur : elle ne l'est pas encore."
        if decision.is_open:
            return f"{words} Les contributions restent attendues : répondez à l'appel."
        return f"{words} Une réponse tardive reste utile : répondez à l'appel." if decision.collects else words

    def not_transmitted_after_all(self, decision: Decision, done: Transmission, *, kept: bool) -> str:
        """To a contributor who had read that it was; `kept`: the contribution was not withdrawn since."""
        if done.adds_to:
            words = (
                f"l'additif annoncé le {self.moment(done.at)} avait été noté par erreur, il n'est pas encore transmis."
            )
        else:
            words = f"notée par erreur comme transmise le {self.moment(done.at)}, elle ne l'est pas encore."
        onward = " Votre contribution est gardée ; vous saurez ce qu'elle devient." if kept else ""
        return f"#{decision.number} {e(decision.title)} : {words}{onward}"

    def taken_back_caption(self, number: int, done: Transmission) -> str:
        return f"À ne pas envoyer : #{number}, version {done.version}, figée le {self.moment(done.at, year=True)}, jamais transmise"

    def is_transmitted(self, decision: Decision, *, may_be_taken_back: bool) -> str:
        """In answer to who wants to reopen it."""
        first = decision.transmissions[0]
        lines = [
            f"#{decision.number} {e(decision.title)} : décision transmise{self._to_whom(first.recipient)} le "
            f"{self.moment(first.at, year=True)}, elle ne se rouvre pas.",
            "Les réponses sont encore prises ; elles vont dans un additif ou dans une nouvelle version entière : "
            f"<code>/transmettre {decision.number}</code>",
        ]
        if may_be_taken_back:
            lines.append(
                "Si elle a été notée comme transmise par erreur et que rien n'est parti, cette mention peut être retirée."
            )
        else:
            lines.append("La dernière version est partie par e-mail : cette mention ne se retire pas.")
        return "\n".join(lines)

    def stays_transmitted(self, carried: Transmission) -> str:
        """To who withdraws an answer of which this version holds something."""
        return (
            f"La réponse retirée figure dans ce qui a été transmis{self._to_whom(carried.recipient)} le "
            f"{self.moment(carried.at, year=True)} : cela ne change pas. La coordination apprend ce retrait et peut en "
            "prévenir le destinataire."
        )

    def frozen_files(self) -> str:
        return "Recevoir les documents figés"

    def transmitted_before(self, last: Transmission, version: int) -> str:
        """Above a choice that makes a whole further `version`, for whoever may want the late answers alone."""
        return (
            f"⚠️ La version {last.version} a été transmise{self._to_whom(last.recipient)} le {self.moment(last.at, year=True)}. "
            f"« {self.prepare_addendum()} » ne transmet que ce qui est arrivé depuis ; choisir ici fait une version "
            f"{version} entière."
        )

    def transmission_and_addendum(self) -> str:
        return "Transmission et additif"

    def prepare_addendum(self) -> str:
        return "Préparer l'additif"

    def addendum_preview(
        self,
        decision: Decision,
        added: Addendum,
        points: Sequence[tuple[Point, datetime]],
        longest: int,
        *,
        by_mail: bool,
        tells: bool = True,
    ) -> str:
        version = added.last.version
        lines = [
            f"<b>#{decision.number} {e(decision.title)}</b>",
            f"Additif à la version {version}{self._to_whom(decision.recipient)} : ce qui est arrivé depuis, et rien d'autre. "
            f"La version {version} ne change pas. Un numéro retire un point de l'additif, ou l'y remet.",
        ]
        for place, (point, at) in enumerate(points, 1):
            box = "☐" if point.id in added.out else "☑"
            text = added.wording(point) or point.text
            said = e(self.shortened(text, longest)) if text else "<i>fichier, nommé dans le document</i>"
            mark = " · <i>reformulé par la coordination</i>" if added.wording(point) else ""
            if at < added.last.at:
                mark += " · <i>prise en compte depuis</i>"
            if (had := added.held_from(point)) is not None:
                mark += f" · <i>déjà transmis ({e(', '.join(had) or 'coordination')})</i>"
            lines.append(f"\n{box} {place}. <b>{e(point.organisation)}</b>, {self.moment(at)}{mark}\n{said}")
        if added.retracted:
            lines.append("\n" + e(self.papers.retracted(added.retracted)))
        if added.replaced and not set(added.replaced).issubset(added.retracted):
            lines.append(
                f"\n⚠️ {e(self.all_of(added.replaced))} : nouvelle réponse, sans ce qui avait été transmis. Ajout ou "
                "remplacement ? L'additif n'en dit rien, sauf si vous le cochez."
            )
        lines.append("")
        lines.append(self.compile_attribution(decision.attribution))
        lines.append(
            f"En confirmant : la version {decision.next_version} est figée{self.contributors_learn(tells=tells)}"
        )
        if not by_mail:
            lines.append(
                "Vous recevez aussitôt le document à envoyer, le même texte pour un e-mail, et l'annexe à garder."
            )
        return "\n".join(lines)

    def reword_added(self) -> str:
        return "Reformuler un point"

    def which_added(self, decision: Decision, said: Sequence[tuple[int, Point, str]]) -> str:
        """Each point with its number."""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>", "Quel point de l'additif reformuler ?"]
        for place, point, text in said:
            lines.append(
                f"\n{place}. <b>{e(point.organisation)}</b>\n{e(text) or '<i>fichier, nommé dans le document</i>'}"
            )
        return "\n".join(lines)

    def reword_added_how(self, point: Point, wording: str, longest: int) -> str:
        back = " ; « - » revient à ce qui a été envoyé" if wording else ""
        asked = (
            f"L'organisation : <b>{e(point.organisation)}</b>. Envoyez la nouvelle formulation en un message, de "
            f"{longest} caractères au plus{back}."
        )
        now = self.shortened(wording or point.text, 3000)
        return f"{asked}\nL'actuelle : <blockquote>{e(now)}</blockquote>" if now else asked

    def tell_replaced(self, names: Sequence[str]) -> str:
        """On a button."""
        return f"Dire que {self.all_of(names)} {'a modifié sa' if len(names) == 1 else 'ont modifié leur'} réponse"

    def tell_retracted(self) -> str:
        return "Dire ce qui est retiré ou modifié"

    def nothing_to_add_to(self, decision: Decision) -> str:
        return (
            f"#{decision.number} : il n'y a aucun nouveau point à transmettre dans un additif. "
            "<code>/compiler</code> montre ce qui a changé."
        )

    def addendum_in_group(self, decision: Decision, done: Transmission) -> str:
        points = self.n(len(done.chosen), "point", "points") if done.chosen else ""
        count = self.all_of(filter(None, (points, self._files_added(done))))
        whose = dict.fromkeys(r.organisation for r in done.results if r.outcome is Outcome.ADDED)
        thanks = f" Merci à {e(self.all_of(whose))}." if whose and decision.attribution == "named" else ""
        what = f" : {count} de plus" if count else ""
        return f"Additif transmis{self._to_whom(done.recipient)} le {self.moment(done.at)}{what}.{thanks}"

    def _files_added(self, done: Transmission) -> str:
        """What an addendum brings that is nothing but files; empty where it brings none."""
        files = sum(
            r.files or not r.items for r in done.results if r.outcome is Outcome.ADDED
        )  # of old ones, not how many
        return self.n(files, "fichier", "fichiers") if files else ""

    def frozen_files_of(self, version: int) -> str:
        return f"Documents de la version {version}"

    def transmit_next(self, version: int) -> str:
        return f"Transmettre aussi la version {version}"

    def no_frozen_files(self, decision: Decision) -> str:
        return f"#{decision.number} : il n'y a pas de document figé à remettre."

    def frozen_caption(self, number: int, done: Transmission) -> str:
        to = self._to_whom(done.recipient) or " au destinataire"
        return f"À envoyer{to} : #{number}, version {done.version}, figée le {self.moment(done.at, year=True)}"

    def pdf_caption(self, number: int, done: Transmission) -> str:
        return f"#{number}, version {done.version} en PDF : à envoyer avec le document Word, ou à sa place"

    def mail_to_check(self, recipient: str, subject: str, body: str) -> str:
        """The e-mail before anything is transmitted: nothing to copy yet."""
        to = self._to_whom(recipient) or " au destinataire"
        return (
            f"Projet de l'e-mail{to}, à relire. Rien n'est transmis.\n\n"
            f"Objet : <b>{e(subject)}</b>\n<blockquote>{e(body.strip())}</blockquote>"
        )

    def mail_to_check_caption(self, decision: Decision) -> str:
        return f"Projet de l'e-mail, à relire : #{decision.number}. Rien n'est transmis. La première ligne est l'objet."

    def mail_to_copy(self, recipient: str, subject: str, body: str) -> str:
        """The recipient's e-mail; a touch copies a block."""
        to = self._to_whom(recipient) or " au destinataire"
        return (
            f"Le même texte, à envoyer{to} par e-mail. Touchez un cadre pour le copier.\n\n"
            f"Objet :\n<pre>{e(subject)}</pre>\nTexte :\n<pre>{e(body.strip())}</pre>"
        )

    def mail_caption(self, recipient: str) -> str:
        to = self._to_whom(recipient) or " au destinataire"
        return f"Le même texte, à envoyer{to} par e-mail ; la première ligne est l'objet"

    def annex_caption(self, number: int, done: Transmission) -> str:
        return (
            f"Pour la coordination, à garder : #{number}, annexe de la version {done.version}, tout ce qui a été reçu"
        )

    def addendum_file(self) -> str:
        """Part of a file name."""
        return "additif"

    def annex_file(self) -> str:
        """Part of a file name."""
        return "annexe"

    def _thanks(self, decision: Decision, contributing: Sequence[str]) -> str:
        """By name; where they go by their kind or without a name, by how many they are."""
        if decision.attribution == "named":
            return f"Merci pour leurs contributions : {e(', '.join(contributing))}."
        return f"Merci. {e(self.papers.contributors(contributing))}"

    def result_in_group(
        self, decision: Decision, done: Transmission, contributing: Sequence[str], wordings: Sequence[str]
    ) -> str:
        """The one message that tells the group what became of it. `wordings`: as much of the items as there is room."""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>"]
        lines.append(f"Transmise{self._to_whom(done.recipient)} le {self.moment(done.at)}.")
        if wordings:
            items = self._final_items(decision, done, wordings)
            lines.append("\n" + "\n".join(f"{i}. {e(item)}" for i, item in enumerate(items, 1)))
            if left := len(done.chosen) - len(wordings):
                lines.append(f"… et {self.n(left, 'autre point', 'autres points')}.")
            if tuple(wordings) != done.chosen:
                lines.append("<i>Texte abrégé ici ; la coordination a la version entière.</i>")
        elif contributing:
            lines.append("L'ensemble des contributions a été transmis.")
        if contributing:
            lines.append(f"\n{self._thanks(decision, contributing)}")
        return "\n".join(lines)

    def _final_items(self, decision: Decision, done: Transmission, wordings: Sequence[str]) -> list[str]:
        """What no organisation sent is said to be the coordination's, where it is told whose the others are."""
        own = () if decision.attribution == "unattributed" else done.own
        return [f"{w} ({self.papers.by_coordination()})" if n in own else w for n, w in enumerate(wordings)]

    def my_contribution(self) -> str:
        return "Et ma contribution ?"

    def result_for_you(self, decision: Decision, done: Transmission, results: Sequence[Result]) -> str:
        """To a contributor, in private."""
        to = self._to_whom(done.recipient)
        head = f"#{decision.number} {e(decision.title)} : transmise{to} le {self.moment(done.at)}. Merci."
        if done.adds_to:
            head = f"#{decision.number} {e(decision.title)} : additif transmis{to} le {self.moment(done.at)}. Merci."
        told = (self._result(r, since=done.adds_to is not None, stays=decision.held_before(done, r)) for r in results)
        return "\n\n".join([head, *told])

    def outcome_head(self, decision: Decision, last: Transmission | None, *, gave: bool) -> str:
        title = f"<b>#{decision.number} {e(decision.title)}</b>"
        if not (last or gave):
            return f"{title}\nPas encore transmise. Aucune contribution de vous ou de votre organisation n'est encore arrivée."
        return title if last else f"{title}\nPas encore transmise : vous saurez ici ce que devient votre contribution."

    def outcome_ranked(self, *, public: bool) -> str:
        """`public`: by a poll, which stands in the group with a count of its own."""
        if public:
            return (
                "Les membres avaient classé les points par sondage : le compte officiel prend une voix par organisation, "
                "votes en privé compris ; le sondage montre chaque personne qui y a voté."
            )
        return "Les membres avaient classé les points en privé, une voix par organisation."

    def outcome_of_version(self, done: Transmission, results: Sequence[Result], handed_in: Collection[int]) -> str:
        """`handed_in`: the numbers of those that the reader handed in for another organisation."""
        what = f"Additif (version {done.version}), transmis" if done.adds_to else f"Version {done.version}, transmise"
        head = f"{what}{self._to_whom(done.recipient)} le {self.moment(done.at, year=True)}"
        since = done.adds_to is not None
        return "\n".join([head, *(self._result(r, handed_in=r.number in handed_in, since=since) for r in results)])

    def outcome_none(self) -> str:
        return "Aucune contribution de vous ou de votre organisation n'y figurait."

    def outcome_later(self, count: int, last: Transmission) -> str:
        since = f"depuis la version {last.version}"
        if count == 1:
            return f"Reçue {since} : votre réponse va dans l'additif, que la coordination peut encore transmettre."
        return (
            f"Reçues {since} : vos {count} réponses vont dans l'additif, que la coordination peut encore transmettre."
        )

    def outcome_nothing(self) -> str:
        return "Rien n'a encore été transmis dans ce groupe. Dès que ce sera fait, /suite vous dira la suite donnée."

    def _result(
        self, result: Result, *, handed_in: bool = False, since: bool = False, stays: Transmission | None = None
    ) -> str:
        """`handed_in`: the reader did it for another organisation. `since`: in an addendum; `stays`: what it had before."""
        who = f"<b>{e(result.organisation)}</b>{', pour qui vous avez répondu' if handed_in else ''}"
        its = "sa" if handed_in else "votre"
        items = "\n".join(f"• {e(item)}{self._with_others(result, i)}" for i, item in enumerate(result.items))
        n = result.others
        with_others = "celle d'une autre organisation" if n == 1 else f"celles de {n} autres organisations"
        if n > 1 and len(result.joined) > 1:
            with_others = "celles d'autres organisations"
        part = " en partie" if result.not_kept else ""
        what = "réponse actuelle" if result.earlier else "contribution"
        outcome = {
            Outcome.WHOLE: f"{who} : {its} contribution a été transmise telle que vous l'avez envoyée.",
            Outcome.KEPT: f"{who} : {its} contribution est retenue{part} dans la version finale.\n{items}",
            Outcome.MERGED: f"{who} : {its} contribution est réunie{part} avec {with_others} dans la version finale.\n{items}",
            Outcome.NOT_KEPT: f"{who} : {its} {what} ne figure pas parmi les points retenus cette fois ; "
            "elle reste, mot pour mot, dans la compilation de la coordination.",
            Outcome.ADDED: f"{who} : {its} contribution, arrivée ensuite, est transmise{part} dans un additif.\n{items}",
        }[result.outcome]
        if since and result.outcome is Outcome.NOT_KEPT:
            still = f" Ce qui figure dans la version {stays.version} y reste." if stays else ""
            outcome = f"{who} : ce qui est arrivé ensuite ne figure pas dans cet additif ; cela reste, mot pour mot, dans la compilation de la coordination.{still}"
        if result.files:
            outcome = f"{who} : {its} {what} ({self.n(result.files, 'fichier', 'fichiers')}){self._of_files(result)}"
        why = f"Motif donné par la coordination : {e(result.reason)}" if result.reason else ""
        aside = (self._why_set_aside(text, reason) for text, reason in result.set_aside)
        return "\n".join(filter(None, [outcome, self._not_kept(result), *aside, self._earlier(result, its), why]))

    def _of_files(self, result: Result) -> str:
        """What became of an answer that is nothing but files: the documents name them, who transmits encloses them."""
        if result.outcome is Outcome.NOT_KEPT:
            return (
                " ne figure pas parmi les points retenus cette fois ; elle reste jointe à la compilation de la "
                "coordination."
            )
        where = "dans un additif" if result.outcome is Outcome.ADDED else "dans le document transmis"
        since = ", arrivée ensuite," if result.outcome is Outcome.ADDED else ""
        return f"{since} est nommée {where} ; la coordination peut vous dire si le fichier y était joint."

    def _earlier(self, result: Result, its: str) -> str:
        """What stands for words that were replaced since; the coordination kept it all the same."""
        items = "\n".join(f"• {e(item)}" for item in result.earlier)
        return f"D'après {its} réponse précédente, la version finale contient aussi :\n{items}" if items else ""

    def _with_others(self, result: Result, place: int) -> str:
        """Of one item among several; of one alone it is said before."""
        n = result.joined[place] if len(result.joined) > 1 else 0
        return f" (avec {n} {'autre organisation' if n == 1 else 'autres organisations'})" if n else ""

    def _not_kept(self, result: Result) -> str:
        """The points that are told by themselves, with the reason, are not repeated."""
        aside = {text for text, _ in result.set_aside}
        points = [p for p in result.not_kept if p not in aside]
        quoted = [f"« {e(self.shortened(p, 120))} »" for p in points[:MOST_NOT_KEPT]]
        if left := len(points) - len(quoted):
            quoted.append(self.n(left, "autre", "autres"))
        return f"{'Non retenu' if len(points) == 1 else 'Non retenus'} : {' ; '.join(quoted)}." if points else ""

    def _why_set_aside(self, text: str, reason: str) -> str:
        return f"Point écarté par la coordination : « {e(self.shortened(text, 200))} ». Motif : {e(reason)}"

    def shortened(self, text: str, longest: int) -> str:
        """The beginning of what is too long for a list; the documents hold all of it."""
        return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
