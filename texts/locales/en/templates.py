"""The group's own Word template."""

from dataclasses import dataclass

from domain.groups import Group
from texts.frame import cut, e
from texts.locales.fr import templates as fr


@dataclass(frozen=True)
class Templates(fr.Templates):
    """The group's own Word template."""

    def template(self, group: Group) -> str:
        if group.templates:
            used = "\n".join(
                f"• {self.template_serves(t.serves).capitalize()}: {e(t.name)}, since "
                f"{self.moment(t.since.at, year=True)}"
                for t in group.templates
            )
        else:
            used = "The documents are made with my template."
        return (
            f"<b>Word template of “{e(group.title)}”</b>\n{used}\n\n"
            "For your own, reply to this message with a .docx file:\n"
            "• an empty page of your letterhead: its logo, header, footer and styles are kept, and the text goes into "
            "it;\n"
            "• or, to change the text itself, begin with the template below: adapt it in Word and send it back.\n"
            "You will see a trial before anything changes."
        )

    def template_serves(self, serves: str) -> str:
        return {
            "letterhead": "letterhead",
            "transmission": "recipient's document",
            "compilation": "compilation",
        }[serves]

    def template_button(self) -> str:
        return "Word template"

    def template_get(self, which: str) -> str:
        return f"Get the template: {self.template_serves(which)}"

    def template_remove(self, serves: str) -> str:
        return f"No longer use: {self.template_serves(serves)}"

    def template_file(self, which: str) -> str:
        return {"transmission": "template_recipient", "compilation": "template_compilation"}[which]

    def template_caption(self) -> str:
        return "The template, to be opened in Word"

    def template_adapt(self) -> str:
        return (
            "Change in Word whatever you like: wording, logo, colours, order. What stands in braces, like "
            "<code>{{ subject }}</code>, is replaced by the content: move it, but keep it as it is. "
            "Then send the file back to me here."
        )

    def template_trial_file(self) -> str:
        return "template_trial"

    def template_trial_caption(self) -> str:
        return "The trial, with invented content"

    def template_tried(self, serves: str, left_out: str) -> str:
        what = {
            "letterhead": "I read this file as your letterhead, for the recipient's document, the compilation and the follow-up sheet: "
            "it has no placeholder in braces.",
            "transmission": "This template is for the recipient's document.",
            "compilation": "This template is for the compilation.",
        }[serves]
        if left_out:
            what += (
                f"\n⚠️ The text written in the page is not used (“{e(cut(left_out, 60))}”): only the "
                "header, the footer, the logo, the page and the styles are. What has to stay goes into the header or the "
                "footer; then start again with /template."
            )
        return f"{what}\nLook at the trial above: nothing is changed yet."

    def template_use(self) -> str:
        return "Use this template"

    def template_drop(self) -> str:
        return "Do not use it"

    def template_trial_over(self, name: str, newer: str) -> str:
        return f"The trial of “{e(name)}” is closed: that of “{e(newer)}” came after it."

    def template_used(self, serves: str) -> str:
        what = {
            "letterhead": "The next documents are made on your letterhead.",
            "transmission": "The recipient's document is made with your template.",
            "compilation": "The compilation is made with your template.",
        }[serves]
        return f"Done. {what} What was transmitted stays as it is. To go back to mine: /template"

    def template_changed(self, group: Group, serves: str, name: str, *, removed: bool = False) -> str:
        what = {
            "letterhead": "the letterhead",
            "transmission": "the template of the recipient's document",
            "compilation": "the template of the compilation",
        }[serves]
        done = "removed" if removed else "changed"
        return f"“{e(group.title)}”: {what} was {done} by {e(name)}. To see and change it: /template"

    def template_not_used(self) -> str:
        return "Nothing has changed: the documents are made as before."

    def template_is_gone(self) -> str:
        return "This trial is no longer the latest, or it was settled already. Where it stands: /template"

    def template_is_a_file(self) -> str:
        return "To change the template I need a Word file (.docx): /template, then send it."

    def template_not_fetched(self) -> str:
        return "Telegram did not give me this file: send it again in a moment."

    def template_failed(self, name: str) -> str:
        return (
            f"⚠️ Your template “{e(name)}” could not be filled this time: the document is made with mine. "
            "To look at it again or remove it: /template"
        )

    def template_refused(self, fault: str, where: str) -> str:
        place = f": <code>{e(where)}</code>" if where else ""
        why = {
            "not_word": "It is not a Word document. Save it as .docx.",
            "old_word": "It is in the old .doc format. Open it in Word and save it as .docx.",
            "encrypted": "This file is protected by a password. Save it without one.",
            "macros": "This file contains macros, so I do not open it. Save it as .docx, without macros.",
            "damaged": "This file is damaged, or Word saved it in a way I cannot read. Open it in Word and save it as "
            ".docx again.",
            "too_large": "This file is too large: 5 MB at most, for it goes into every document. In Word, compress the "
            "pictures.",
            "picture": "A picture in this file is enormous. In Word, compress the pictures.",
            "linked": f"This file fetches something from elsewhere{place}. In Word, insert the picture or text instead "
            "of linking it.",
            "embedded": "This file contains another document or an embedded object. Put a picture in its place.",
            "narrow": "There is hardly any room between the margins. Make the margins of the page smaller.",
            "unclosed": f"A loop or a condition is not closed, or closed twice{place}. Each <code>for</code> or "
            "<code>if</code> needs its <code>endfor</code> or <code>endif</code>.",
            "syntax": f"I cannot read what is in braces{place}. Compare it with the original template.",
            "forbidden": f"This template asks for more than showing content{place}. I take the names, the "
            "<code>if</code> and the <code>for</code> of the original template, and nothing else.",
            "unknown": f"I know no such placeholder{place}. The names are those of the original template.",
            "mixed": f"This template mixes the placeholders of both documents{place}. Begin with one original template.",
            "lost": "With this template a part of the content would have no place: this point is missing from the trial"
            f"{place}. Take over the loops of the original template.",
            "too_slow": "This template takes too long to fill. Make it simpler.",
        }[fault]
        return f"This template is not taken. {why}\nThe documents are made as before; send another file, or /template."
