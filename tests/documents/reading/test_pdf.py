"""PDF: lines, columns and tables put back in order from where the letters stand."""

from documents.reading import Reason
from tests.documents.reading.making import (
    Page,
    blocks,
    footer,
    header,
    item,
    para,
    pdf,
    refusal,
    row,
    title,
    with_password,
)

PROSE = (
    "Les forages de la zone seront visités avec les techniciens de la",
    "Direction régionale, qui apporte les pompes et le matériel de mesure néces-",
    "saire aux essais. Les comités de gestion villageois seront présents et",
    "signeront le procès-verbal.",
)
PROSE_READ = (
    "Les forages de la zone seront visités avec les techniciens de la Direction régionale, qui apporte les pompes et le"
    " matériel de mesure nécessaire aux essais. Les comités de gestion villageois seront présents et signeront le"
    " procès-verbal."
)


def test_wrapped_lines_are_one_paragraph_and_a_gap_begins_another() -> None:
    page = Page().lines(50, 700, *PROSE).lines(50, 630, "une suite après un blanc")
    assert blocks(pdf(page)) == [para(PROSE_READ), para("une suite après un blanc")]


def test_large_and_bold_lines_are_titles() -> None:
    page = Page().text(50, 780, "Compte rendu de la", size=20).text(50, 755, "réunion mensuelle", size=20)
    page.text(50, 720, "Points discutés", bold=True).lines(50, 700, *PROSE)
    page.text(50, 630, "Oxfam envoie la carte à OCHA.", bold=True)
    assert blocks(pdf(page)) == [
        title("Compte rendu de la réunion mensuelle"),
        title("Points discutés", 2),
        para(PROSE_READ),
        para("Oxfam envoie la carte à OCHA."),
    ]


def test_items_keep_their_level_and_their_sign_may_stand_far_off() -> None:
    page = Page().text(50, 700, "Actions :").text(60, 686, "•").text(90, 686, "réparer la pompe de Gao et celle du")
    page.text(90, 672, "village voisin").text(90, 658, "–").text(120, 658, "avant mai").text(60, 644, "•").text(
        90, 644, "fin"
    )
    assert blocks(pdf(page)) == [
        para("Actions :"),
        item("réparer la pompe de Gao et celle du village voisin"),
        item("avant mai", 2),
        item("fin"),
    ]


def test_words_drawn_letter_by_letter_are_words() -> None:
    page = (
        Page()
        .text(50, 700, "Dé")
        .text(64.7, 700, "lai")
        .text(81, 700, "court")
        .text(50, 680, "Double")
        .text(50.2, 680, "Double")
    )
    assert blocks(pdf(page)) == [para("Délai court"), para("Double")]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = ["Colonne de gauche", *(f"à la ligne {n} de la suite, puis encore" for n in range(2, 7)), "et voilà la fin."]
    right = ["Colonne de droite", *(f"à la ligne {n} du texte, puis encore" for n in range(2, 5)), "et voilà la fin."]
    page = Page().lines(50, 700, *left).lines(320, 700, *right)
    assert blocks(pdf(page)) == [para(" ".join(left)), para(" ".join(right))]


def test_a_framed_table_is_rows_with_heads_and_wrapped_cells() -> None:
    page = Page().text(50, 740, "Suivi :").grid([50, 200, 350, 500], [720, 700, 660, 620])
    page.text(55, 705, "Point").text(205, 705, "Action").text(355, 705, "Délai")
    page.text(55, 685, "1. Eau").lines(205, 685, "Envoyer la carte des", "puits à OCHA.").text(355, 685, "12 mai")
    page.text(55, 645, "2. Abris").text(205, 645, "- relire").text(205, 631, "- signer")
    page.text(50, 600, "Fin.")
    heads = ("Point", "Action", "Délai")
    assert blocks(pdf(page)) == [
        para("Suivi :"),
        row("1. Eau", "Envoyer la carte des puits à OCHA.", "12 mai", heads=heads),
        row("2. Abris", "- relire\n- signer", "", heads=heads),
        para("Fin."),
    ]


def test_cells_that_no_line_divides_are_merged() -> None:
    page = Page().grid([50, 200, 350], [720, 700, 680])
    page.content += ["50 660 m 350 660 l S", "50 680 m 50 660 l S", "350 680 m 350 660 l S"]
    page.text(55, 705, "Action").text(205, 705, "Responsable").text(55, 685, "Carte").text(205, 685, "OCHA")
    page.text(55, 665, "Divers : rien n'a été signalé au groupe")
    heads = ("Action", "Responsable")
    assert blocks(pdf(page)) == [
        row("Carte", "OCHA", heads=heads),
        row("Divers : rien n'a été signalé au groupe", "", heads=heads),
    ]


def test_a_table_goes_on_on_the_next_page_even_in_the_middle_of_a_row() -> None:
    first = Page().grid([50, 200, 350], [120, 100, 60]).text(55, 105, "Action").text(205, 105, "Responsable")
    first.text(55, 85, "Carte").text(205, 85, "le bureau de")
    second = Page().grid([50, 200, 350], [780, 760, 740, 720]).text(55, 765, "").text(205, 765, "la coordination")
    second.text(55, 745, "Action").text(205, 745, "Responsable").text(55, 725, "Liste").text(205, 725, "ACF")
    heads = ("Action", "Responsable")
    assert blocks(pdf(first, second))[0] == row("Carte", "le bureau de la coordination", heads=heads)
    assert blocks(pdf(first, second))[-1] == row("Liste", "ACF", heads=heads)


def test_an_aligned_table_without_a_frame_is_rows_too() -> None:
    page = Page().text(50, 740, "Tableau de suivi du groupe, mis à jour chaque mois :")
    for y, cells in (
        (700, ("Action", "Responsable", "Délai")),
        (680, ("Carte", "OCHA", "12 mai")),
        (660, ("Liste", "ACF", "15 mai")),
    ):
        for x, text in zip((50, 250, 400), cells, strict=True):
            page.text(x, y, text)
    page.text(250, 646, "et Oxfam")
    heads = ("Action", "Responsable", "Délai")
    assert blocks(pdf(page)) == [
        para("Tableau de suivi du groupe, mis à jour chaque mois :"),
        row("Carte", "OCHA", "12 mai", heads=heads),
        row("Liste", "ACF et Oxfam", "15 mai", heads=heads),
    ]


def test_what_all_pages_have_above_and_below_is_said_once_and_their_numbers_not_at_all() -> None:
    pages = []
    for number in (1, 2, 3):
        page = Page().text(50, 810, "Cluster Eau").text(50, 700, f"Texte de la page {'abc'[number - 1]}.")
        pages.append(page.text(50, 40, f"Interne – page {number} sur 3").text(290, 20, str(number)))
    assert blocks(pdf(*pages)) == [
        header("Cluster Eau"),
        para("Texte de la page a."),
        para("Texte de la page b."),
        para("Texte de la page c."),
        footer("Interne"),
    ]


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    one, two = Page().lines(50, 80, *PROSE[:2]), Page().lines(50, 780, *PROSE[2:])
    assert blocks(pdf(one, two)) == [para(PROSE_READ)]


def test_turned_text_is_left_out() -> None:
    page = Page().text(50, 700, "Texte droit.")
    page.content.append("BT /F 40 Tf 0 1 -1 0 30 100 Tm (CONFIDENTIEL) Tj ET")
    assert blocks(pdf(page)) == [para("Texte droit.")]


def test_a_scan_is_refused_even_with_a_line_of_the_scanner_on_it() -> None:
    assert refusal(pdf(Page().picture())) == Reason.SCANNED
    assert refusal(pdf(Page().picture().text(50, 20, "Scanned with a phone"))) == Reason.SCANNED
    assert refusal(pdf(Page())) == Reason.SCANNED


def test_text_beside_pictures_is_read() -> None:
    assert blocks(pdf(Page().picture(), Page().picture().lines(50, 700, *PROSE))) == [para(PROSE_READ)]


def test_a_password_is_only_a_hindrance_to_reading_if_it_is_asked_for() -> None:
    page = Page().text(50, 700, "Texte protégé contre les changements.")
    assert refusal(with_password(pdf(page), "geheim")) == Reason.ENCRYPTED
    assert blocks(with_password(pdf(page), "")) == [para("Texte protégé contre les changements.")]


def test_a_file_that_was_cut_off_is_refused_and_one_that_errs_about_itself_is_read() -> None:
    whole = pdf(Page().lines(50, 700, *PROSE))
    assert refusal(whole[:200]) == Reason.DAMAGED
    assert refusal(b"%PDF-1.7\nnothing") == Reason.DAMAGED
    assert refusal(whole[:-60]) == Reason.DAMAGED
    assert blocks(whole.replace(b"startxref\n", b"startxref\n1")) == [para(PROSE_READ)]
