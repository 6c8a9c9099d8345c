"""What the files are called."""

import pytest

from domain.naming import LONGEST, file_name, slug


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Cluster Protection Mali", "cluster-protection-mali"),
        ("Sous-cluster VBG – Région de Ségou (été)", "sous-cluster-vbg-region-de-segou-ete"),
        ("../../etc/passwd", "etc-passwd"),
        ("مجموعة الحماية 🛡", "group"),
        ("", "group"),
    ],
)
def test_plain_letters_only(title: str, expected: str) -> None:
    assert slug(title) == expected


def test_the_name_of_a_document() -> None:
    assert file_name("Cluster Protection Mali", (4, "transmission", "v1"), "docx") == (
        "cluster-protection-mali_4_transmission_v1.docx"
    )


def test_a_long_title_is_cut_and_does_not_end_on_a_dash() -> None:
    long = slug("a" * (LONGEST - 1) + " b")

    assert long == "a" * (LONGEST - 1)
