# ruff: noqa: ARG002 - aiosmtpd calls its handlers so
"""A real mail server for tests: aiosmtpd, with TLS, a certificate made on the spot, and whims of its own."""

import asyncio
import socket
import ssl
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Any, cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from config import Mail, Secret

USERNAME, PASSWORD = "relance", "s3cret,of the post"


@dataclass
class PostOffice:
    """What the server was given, and how it behaves. Each whim is a server's answer, by address or for all."""

    received: list[tuple[str, list[str], bytes]] = field(default_factory=list)
    attempts: int = 0
    refuses: dict[str, str] = field(default_factory=dict)  # at RCPT
    answers_data: str = "250 2.0.0 queued"
    hangs_up_in_data: bool = False
    goes_on: threading.Event | None = None  # it takes the content, and answers when this is set
    offers: list[str] = field(default_factory=list)  # more than aiosmtpd does by itself
    options: list[str] = field(default_factory=list)  # of each RCPT
    port: int = 0

    @property
    def letters(self) -> list[EmailMessage]:
        return [message_from_bytes(m, policy=policy.default) for _, _, m in self.received]

    @property
    def envelopes(self) -> list[list[str]]:
        return [to for _, to, _ in self.received]

    # as aiosmtpd calls it

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        return [*responses[:-1], *(f"250-{offer}" for offer in self.offers), responses[-1]]

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refuses:
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.attempts += 1
        if self.goes_on:
            await asyncio.to_thread(self.goes_on.wait, 10)
        if self.hangs_up_in_data:
            transport = cast("asyncio.Transport", server.transport)
            transport.abort()
            return "421 gone"
        if self.answers_data.startswith("2"):
            content = cast("bytes", envelope.original_content)
            self.received.append((envelope.mail_from or "", list(envelope.rcpt_tos), content))
        return self.answers_data


class _Server(SMTP):
    """aiosmtpd takes no options of RCPT; a server that offers DSN does."""

    async def smtp_RCPT(self, arg: str) -> None:  # noqa: N802
        address, _, options = arg.partition("> ")
        if options:
            cast("PostOffice", self.event_handler).options.append(options)
            arg = f"{address}>"
        await super().smtp_RCPT(arg)


@contextmanager
def post_office(
    folder: Path, *, security: str = "starttls", auth: bool = True, size: int = 10_000_000
) -> Iterator[tuple[PostOffice, Mail]]:
    """A running server, and the configuration that fits it."""
    office = PostOffice(port=free_port())
    ca_file, context = certificate(folder)
    options: dict[str, Any] = {"data_size_limit": size}
    if security == "starttls":
        options |= {"tls_context": context, "require_starttls": True}
    if auth:
        options |= {
            "authenticator": _authenticate,
            "auth_required": True,
            "auth_require_tls": security == "starttls",
        }

    class Office(Controller):
        def factory(self) -> SMTP:
            with warnings.catch_warnings():  # it does not know that TLS from the first byte is TLS
                warnings.filterwarnings("ignore", "Requiring AUTH while not requiring TLS")
                return _Server(self.handler, **self.SMTP_kwargs)

    controller = Office(
        office, hostname="127.0.0.1", port=office.port, ssl_context=context if security == "tls" else None, **options
    )
    controller.start()
    mail = Mail(
        host="127.0.0.1",
        port=office.port,
        security=security,  # type: ignore[arg-type]
        username=USERNAME if auth else "",
        password=Secret(PASSWORD if auth else ""),
        from_address="relance@cluster.example",
        timeout=5,
        ca_file=ca_file if security != "none" else None,
    )
    try:
        yield office, mail
    finally:
        controller.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _authenticate(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
    given = cast("LoginPassword", data)
    well = given.login.decode() == USERNAME and given.password.decode() == PASSWORD
    return AuthResult(success=well, handled=well)


def certificate(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """A certificate for this machine, signed by itself: the file to trust, and what the server speaks with."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "post office")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, private = folder / "post-office.pem", folder / "post-office.key"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem, private)
    return pem, context
