"""A small mail server to read from, strict: whoever would change or mark anything in the mailbox fails the test."""

import re
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from config import Mail
from tests.smtp import PASSWORD, USERNAME, certificate

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@dataclass
class Letter:
    uid: int
    arrived: date
    content: bytes


@dataclass
class Inbox:
    """What lies in it, what was asked of it, and how it behaves."""

    security: str
    context: ssl.SSLContext
    letters: list[Letter] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)  # of all connections; never the password
    forbidden: list[str] = field(default_factory=list)
    validity: int = 7
    is_away: bool = False  # hangs up at once
    hangs: threading.Event | None = None  # it takes a search, and goes on when this is set
    withholds: set[int] = field(default_factory=set)  # of these it gives the heads alone
    uid_comes_last: bool = False  # servers answer in either order
    offers: str = "IMAP4rev1"
    port: int = 0

    def gets(self, content: bytes, arrived: datetime) -> Letter:
        letter = Letter(len(self.letters) + 1, arrived.date(), content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
        self.letters.append(letter)
        return letter

    @property
    def fetched(self) -> list[str]:
        """Which mails were asked for beyond their heads."""
        found = (re.fullmatch(r"UID FETCH (\S+) \(UID BODY\.PEEK\[\]<.*", c) for c in self.commands)
        return [match[1] for match in found if match]


class _Connection(socketserver.StreamRequestHandler):
    timeout = 10
    disable_nagle_algorithm = True

    def handle(self) -> None:
        self.inbox: Inbox = self.server.inbox  # type: ignore[attr-defined]
        self.protected = self.signed_in = self.opened = False
        if self.inbox.is_away:
            return
        try:
            if self.inbox.security == "tls":
                self._protect()
            self._says("* OK post office")
            while self._answers():
                pass
        except OSError:  # it was left in the middle, or does not trust the certificate
            return

    def _protect(self) -> None:
        self.connection = self.inbox.context.wrap_socket(self.connection, server_side=True)
        self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb")
        self.protected = True

    def finish(self) -> None:
        try:
            super().finish()
        except (OSError, ValueError):
            return
        finally:
            self.connection.close()

    def _says(self, line: str | bytes) -> None:
        self.wfile.write((line if isinstance(line, bytes) else line.encode()) + b"\r\n")
        self.wfile.flush()

    def _answers(self) -> bool:
        line = self.rfile.readline(10_000).decode().rstrip("\r\n")
        if not line:
            return False
        tag, _, command = line.partition(" ")
        self.inbox.commands.append("LOGIN" if command.startswith("LOGIN ") else command)
        verb = " ".join(command.split()[:2]) if command.startswith("UID ") else command.partition(" ")[0]
        act = {
            "CAPABILITY": self._capability,
            "STARTTLS": self._starttls,
            "LOGIN": self._login,
            "EXAMINE": self._examine,
            "UID SEARCH": self._search,
            "UID FETCH": self._fetch,
            "LOGOUT": self._logout,
        }.get(verb)
        answer = act(command) if act else None
        if answer is None:
            self.inbox.forbidden.append(self.inbox.commands[-1])
            answer = "BAD that is not done here"
        if answer:
            self._says(f"{tag} {answer}")
        if verb == "STARTTLS":
            self._protect()
        return verb != "LOGOUT"

    def _capability(self, _: str) -> str:
        offered = " STARTTLS LOGINDISABLED" if self.inbox.security == "starttls" and not self.protected else ""
        self._says(f"* CAPABILITY {self.inbox.offers}{offered}")
        return "OK done"

    def _starttls(self, _: str) -> str | None:
        return "OK begin" if self.inbox.security == "starttls" and not self.protected else None

    def _login(self, command: str) -> str | None:
        if self.inbox.security != "none" and not self.protected:
            return None
        given = re.fullmatch(r'LOGIN "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)"', command)
        name, password = (re.sub(r"\\(.)", r"\1", part) for part in given.groups()) if given else ("", "")
        self.signed_in = (name, password) == (USERNAME, PASSWORD)
        # Some servers repeat what they were given.
        return "OK welcome" if self.signed_in else f"NO [AUTHENTICATIONFAILED] {name} {password} is not known"

    def _examine(self, command: str) -> str | None:
        if not self.signed_in or command != "EXAMINE INBOX":
            return None
        self.opened = True
        self._says(f"* {len(self.inbox.letters)} EXISTS")
        self._says(f"* OK [UIDVALIDITY {self.inbox.validity}] as ever")
        return "OK [READ-ONLY] look only"

    def _search(self, command: str) -> str | None:
        found = re.fullmatch(r"UID SEARCH SINCE (\d{1,2})-([A-Z][a-z]{2})-(\d{4})", command)
        if not self.opened or not found:
            return None
        if self.inbox.hangs:
            self.inbox.hangs.wait(10)
        since = date(int(found[3]), MONTHS.index(found[2]) + 1, int(found[1]))
        uids = [str(letter.uid) for letter in self.inbox.letters if letter.arrived >= since]
        self._says(" ".join(["* SEARCH", *uids]))
        return "OK done"

    def _fetch(self, command: str) -> str | None:
        found = re.fullmatch(
            r"UID FETCH ([\d,]+) \(UID (BODY)\.PEEK(\[(?:HEADER\.FIELDS \(FROM CONTENT-TYPE\))?\])<0\.(\d+)>\)", command
        )
        if not self.opened or not found:
            return None
        wanted = {int(uid) for uid in found[1].split(",")}
        if wanted & self.inbox.withholds and "HEADER" not in found[3]:
            return "NO [SERVERBUG] not now"
        for number, letter in enumerate(self.inbox.letters, 1):
            if letter.uid in wanted:
                data = (_heads(letter.content) if "HEADER" in found[3] else letter.content)[: int(found[4])]
                literal = f"{found[2]}{found[3]}<0> {{{len(data)}}}\r\n".encode() + data
                uid = f"UID {letter.uid}".encode()
                order = [literal, uid] if self.inbox.uid_comes_last else [uid, literal]
                self._says(f"* {number} FETCH (".encode() + b" ".join(order) + b")")
        return "OK done"

    def _logout(self, _: str) -> str:
        self._says("* BYE")
        return "OK bye"


def _heads(content: bytes) -> bytes:
    lines = re.sub(rb"\r\n([ \t])", rb"\0\1", content.split(b"\r\n\r\n")[0]).split(b"\r\n")
    wanted = [line for line in lines if line.lower().startswith((b"from:", b"content-type:"))]
    return b"\r\n".join([*wanted, b"", b""]).replace(b"\0", b"\r\n")


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


@contextmanager
def inbox(folder: Path, *, security: str = "tls") -> Iterator[Inbox]:
    """A running server, with the certificate that `post_office` made in this folder, or one of its own."""
    pem, private = folder / "post-office.pem", folder / "post-office.key"
    if not pem.exists():
        certificate(folder)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem, private)
    running = Inbox(security, context)
    with _Server(("127.0.0.1", 0), _Connection) as server:
        server.inbox = running  # type: ignore[attr-defined]
        running.port = int(server.server_address[1])
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            yield running
        finally:
            server.shutdown()
    assert running.forbidden == []


def watching(mail: Mail, box: Inbox) -> Mail:
    """This mail configuration, with that inbox in it."""
    return replace(mail, imap_host="127.0.0.1", imap_port=box.port, imap_security=box.security)  # type: ignore[arg-type]
