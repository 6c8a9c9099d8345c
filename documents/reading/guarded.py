"""The inside of the guarded process: `python -m documents.reading.guarded [warm]`, with a socket as its input.

It is started with an empty environment and no open files. Before it is given a document it gives up what it will not
need: memory beyond a limit, writing to disk, the network, other programs. The hook below stops what Python code could
do; the system stops the rest where it lets us ask for it. Neither is a wall against somebody who takes over the
interpreter itself, but there is nothing to be had in here: no key, no token, no document but the one.
"""

import json
import os
import resource
import signal
import sys
from importlib import import_module
from typing import Any

LENGTH = 8  # bytes that tell the length of what follows
MEMORY = 512 * 1024 * 1024  # of addresses; the libraries take some 85
_SLACK = 3  # seconds: whoever waits ends us before we do so ourselves, unless nobody waits any more

_FORBIDDEN = (
    *(
        "socket.",
        "subprocess.",
        "ctypes.",
        "shutil.",
        "winreg.",
        "ftplib.",
        "http.",
        "urllib.",
        "smtplib.",
        "webbrowser.",
    ),
    *("os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile", "os.kill", "pty.", "syslog."),
    *("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown"),
    *("os.putenv", "os.unsetenv", "os.chdir", "sqlite3.", "mmap."),
)


def document(data: bytes, name: str) -> Any:
    """The document, as JSON holds it."""
    from documents.reading import read_document
    from documents.reading.worker import converter

    return converter().unstructure(read_document(data, name))


def findings(data: bytes, name: str, meeting: str | None) -> Any:
    """What the minutes say, as JSON holds it."""
    from datetime import date

    from documents.reading import read_document
    from documents.reading.worker import converter
    from domain.minutes.extracting import extract

    found = extract(read_document(data, name), date.fromisoformat(meeting) if meeting else None)
    return converter().unstructure(found)


def serve(*, warm: bool) -> None:
    """Answers until nobody asks any more. `warm`: there is time before the first question, so that it comes soon."""
    import_module("documents.reading.formats")
    import_module("domain.minutes.extracting")
    if warm:
        import_module("documents.reading.pdf")
        _warm_up()
    _give_up_the_rest()
    _say({"ready": True})
    while head := _exactly(LENGTH):
        question = json.loads(_exactly(int.from_bytes(head)))
        data = _exactly(question["size"])
        signal.setitimer(signal.ITIMER_REAL, question["seconds"] + _SLACK)
        _say(_answer(question, data))
        signal.setitimer(signal.ITIMER_REAL, 0)


def _answer(question: Any, data: bytes) -> Any:
    from documents.reading.refusals import DocumentRefusedError, Reason

    module, _, name = question["work"].partition(":")
    try:
        return {"answer": getattr(import_module(module), name)(data, *question["args"])}
    except DocumentRefusedError as refusal:
        return {"refused": refusal.reason, "at": _where(refusal.__cause__) if refusal.__cause__ else ""}
    except (MemoryError, RecursionError):
        return {"refused": Reason.TOO_COMPLEX}
    except Exception as fault:
        return {"refused": Reason.DAMAGED, "at": _where(fault)}


def _where(fault: BaseException) -> str:
    """Its kind and its place, for the log; what it says could be words of the document."""
    at = fault.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = f"{at.tb_frame.f_globals.get('__name__')}:{at.tb_lineno}" if at else ""
    return f"{type(fault).__name__} in {place}"


def _warm_up() -> None:
    """Reads a little of everything, so that whatever libraries import late is there."""
    findings(
        b"# Minutes, 7 June 2017\n\n- <b>Send</b> the list by Friday 16 June\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        "a.md",
        None,
    )
    findings(_MINUTES.encode("utf-16"), "a.txt", None)
    findings(_word(_MINUTES), "a.docx", None)


_MINUTES = """Réunion du 7 juin 2017
Présents : UNHCR, DRC
Awa a présenté la liste, elle sera envoyée aux membres avant le 16 juin.
Les partenaires transmettent 2 à 3 priorités à OCHA au plus tard vendredi ; la coordination les transmettra le 19 juin.
Actions :
- Marie : relancer la mairie dès que possible (Awa)
- Envoyer la note, 15 jours avant la réunion
Prochaine réunion : mercredi 5 juillet à 9h
"""


def _word(text: str) -> bytes:
    """The text as the smallest Word file there is."""
    import io
    import zipfile
    from xml.sax.saxutils import escape

    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    lines = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in text.splitlines())
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as word:
        word.writestr("[Content_Types].xml", "<Types/>")
        word.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{lines}</w:body></w:document>')
    return file.getvalue()


def _give_up_the_rest() -> None:
    _leave_the_network()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    sys.addaudithook(_refuse)


def _leave_the_network() -> None:
    """Into a network of its own with nobody in it, where the system grants that to everybody."""
    import ctypes

    new_user, new_network = 0x10000000, 0x40000000
    unshare = getattr(ctypes.CDLL(None), "unshare", None)
    if unshare is not None:
        unshare(new_user | new_network)


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"not in here: {event}")
    if event == "open":
        _, mode, flags = args
        for_reading = isinstance(flags, int) and not flags & (
            os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
        )
        if not for_reading or (isinstance(mode, str) and set(mode) & set("wax+")):
            raise PermissionError("not in here: writing")


def _exactly(size: int) -> bytes:
    """So many bytes of the question; none when nobody asks any more."""
    data = bytearray()
    while len(data) < size:
        piece = os.read(0, min(size - len(data), 1 << 20))
        if not piece:
            return b""
        data += piece
    return bytes(data)


def _say(answer: Any) -> None:
    data = json.dumps(answer).encode()
    data = len(data).to_bytes(LENGTH) + data
    while data:
        data = data[os.write(0, data) :]


if __name__ == "__main__":
    serve(warm="warm" in sys.argv)
