"""What kind of thing is to be done, in each language."""

import pytest

from domain.minutes.findings import Kind
from tests.minutes.telling import actions


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        # many send something to somebody
        ("Chaque organisation envoie ses priorités à la coordination au plus tard jeudi 15 juin.", "contribution"),
        ("Les partenaires sont invités à partager leurs données avec l'OIM.", "contribution"),
        ("Envoyer le projet aux membres pour commentaires avant le 14 juin.", "contribution"),
        ("D'ici le 14 juin, les membres proposeront deux messages sur l'accès.", "contribution"),
        ("Members are asked to send their figures to the coordinator by 14 June.", "contribution"),
        ("All members must report their stocks by 14 June.", "contribution"),
        ("Circulate the plan for comments by 14 June.", "contribution"),
        ("Los socios deben enviar sus datos a la coordinación antes del 14 de junio.", "contribution"),
        ("Commentaires sur le plan de contingence : avant le 14 juin", "contribution"),
        ("Comments on the contingency plan: by 14 June.", "contribution"),
        ("Envoyez vos priorités à la coordination avant le 15 juin.", "contribution"),
        # one hands something to somebody
        ("La coordination transmet la note à l'EHP le 16 juin.", "transmission"),
        ("Envoyer la liste aux membres avant le 16 juin.", "transmission"),
        ("Paul will submit the plan to the donor by 16 June.", "transmission"),
        ("Enviar el informe al ministerio antes del 16 de junio.", "transmission"),
        # it is shown around
        ("Des tracts vont être diffusés aux membres avant le 16 juin.", "share"),
        ("Diffuser le compte rendu aux membres avant le 16 juin.", "share"),
        ("Publish the map by 16 June.", "share"),
        ("Compartir la lista con los socios antes del 16 de junio.", "share"),
        ("NRC partage avec les membres la note sur les sites le 16 juin.", "share"),
        ("NRC envoie aux membres la note sur les sites le 16 juin.", "transmission"),
        # anything else
        ("Relancer la mairie avant le 14 juin.", "task"),
        ("Imprimer les affiches avant le 14 juin.", "task"),
        ("Paul will repair the bridge by 16 June.", "task"),
        ("Reparar el pozo: responsable Inés, a más tardar el 16 de junio.", "task"),
        ("ACTED organise la formation sur les abris avant la fin juin.", "task"),
        ("OIM organises the workshop on shelter by 20 June.", "task"),
        # it takes place
        ("ACTED organise la formation sur les abris le 20 juin.", "event"),
        ("La prochaine réunion aura lieu le 5 juillet 2017.", "event"),
        ("El taller tendrá lugar el 20 de junio.", "event"),
    ],
)
def test_the_kind_of_an_action(line: str, kind: Kind) -> None:
    assert [action.kind for action in actions(line)] == [kind]


def test_what_is_to_be_arranged_is_a_task_and_no_event() -> None:
    found = actions(
        "# Actions", "- Organiser un atelier sur le nexus avant le 20 juin", "- Préparer la prochaine réunion"
    )

    assert [action.kind for action in found] == ["task", "task"]


def test_who_is_in_the_column_makes_it_everybodys() -> None:
    all_of_them = actions("Action: Envoyer la liste des écoles | Qui: Tous les partenaires | Quand: 14 juin")
    one_of_them = actions("Action: Envoyer la liste des écoles | Qui: OIM | Quand: 14 juin")

    assert [a.kind for a in (*all_of_them, *one_of_them)] == ["contribution", "transmission"]
