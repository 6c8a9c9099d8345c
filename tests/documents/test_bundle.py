"""The bundle of submitted files: safe names, each once, bytes as they came."""

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from documents.bundle import Bundled, files_zip


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_organisation_number_and_original_name() -> None:
    made = files_zip(
        [Bundled("ARGA-Mali", 16, "Note de plaidoyer accès (finale).docx", b"one"), Bundled("DRC", 3, "a.pdf", b"2")]
    )

    assert unpacked(made) == {
        "ARGA-Mali – 16 – Note de plaidoyer accès (finale).docx": b"one",
        "DRC – 3 – a.pdf": b"2",
    }


def test_names_that_would_climb_out_or_break_are_made_safe() -> None:
    names = ["../../etc/passwd", "C:\\autoexec.bat", "", "...", "a\u202egpj.exe", "CON?.txt", "x" * 400 + ".xlsx"]

    made = unpacked(files_zip([Bundled("ONG / <A>", n, name, b"") for n, name in enumerate(names)]))

    assert list(made)[:6] == [
        "ONG _ _A_ – 0 – _._etc_passwd",
        "ONG _ _A_ – 1 – C__autoexec.bat",
        "ONG _ _A_ – 2 – file",
        "ONG _ _A_ – 3 – file",
        "ONG _ _A_ – 4 – a_gpj.exe",
        "ONG _ _A_ – 5 – CON_.txt",
    ]
    assert list(made)[6].endswith("xxx.xlsx")
    assert len(list(made)[6]) == 150


def test_the_same_name_twice_keeps_both() -> None:
    made = files_zip([Bundled("DRC", 3, "note.docx", b"a"), Bundled("DRC", 3, "NOTE.docx", b"b")])

    assert unpacked(made) == {"DRC – 3 – note.docx": b"a", "DRC – 3 – NOTE (2).docx": b"b"}


FILE = st.builds(Bundled, st.text(max_size=80), st.integers(1, 9), st.text(max_size=200), st.binary(max_size=9))


@given(st.lists(FILE))
def test_no_file_is_lost_and_no_name_is_unsafe(files: list[Bundled]) -> None:
    made = unpacked(files_zip(files))

    assert list(made.values()) == [f.data for f in files]
    assert len({name.casefold() for name in made}) == len(files)
    for name in made:
        assert not set(name) & set('/\\:*?"<>|\n\t\0')
        assert name == name.strip(" .")
        assert len(name) < 200


def test_same_input_same_bytes() -> None:
    files = [Bundled("DRC", 3, "note.docx", b"a")]

    assert files_zip(files) == files_zip(files)
