"""PDF of a Word file, by the LibreOffice of the machine. Where there is none, there is no PDF."""

import asyncio
import contextlib
import os
import shutil
import signal
from pathlib import Path
from tempfile import TemporaryDirectory

from documents.worker import RenderingError

PATIENCE = 60.0  # seconds; a document takes two, the first one after a start ten
PROGRAMS = ("soffice", "libreoffice")

# Tagged: headings and tables are told to screen readers, as in the Word file.
_TAGGED = '{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
_FILTERS = {"docx": "writer_pdf_Export", "xlsx": "calc_pdf_Export"}


def libreoffice(configured: str) -> str | None:
    """The program to ask: the one configured, or with "auto" the one on the PATH; None where there is none."""
    if configured != "auto":
        return None if configured == "none" else shutil.which(configured)
    return next((found for name in PROGRAMS if (found := shutil.which(name))), None)


class Converter:
    """One document at a time, each with a LibreOffice of its own that is gone afterwards with all it started."""

    def __init__(self, program: str, patience: float = PATIENCE) -> None:
        self._program, self._patience = program, patience
        self._turn = asyncio.Lock()

    async def pdf(self, made: bytes, ending: str = "docx") -> bytes:
        """The PDF of a .docx, or of an .xlsx. Raises RenderingError when LibreOffice makes none, or not in time."""
        async with self._turn:
            with TemporaryDirectory(prefix="relance-pdf-", ignore_cleanup_errors=True) as folder:
                return await self._converted(Path(folder), made, ending)

    async def _converted(self, folder: Path, data: bytes, ending: str) -> bytes:
        source, made = folder / f"document.{ending}", folder / "document.pdf"
        source.write_bytes(data)
        target = f"pdf:{_FILTERS[ending]}:{_TAGGED}"
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        quietly = ("--headless", "--norestore", "--nolockcheck", "--convert-to", target, "--outdir", str(folder))
        try:
            process = await asyncio.create_subprocess_exec(
                self._program,
                profile,
                *quietly,
                str(source),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
                # Nothing of ours: the token may stand in the environment.
                env={"PATH": os.environ.get("PATH", os.defpath), "HOME": str(folder), "TMPDIR": str(folder)},
                cwd=folder,
                start_new_session=True,
            )
        except OSError as error:
            raise RenderingError(f"LibreOffice cannot be started: {error.strerror}") from None
        try:
            await asyncio.wait_for(process.wait(), self._patience)
        except TimeoutError:
            raise RenderingError(f"no PDF within {self._patience:g} seconds") from None
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
        pdf = made.read_bytes() if made.is_file() else b""
        if not pdf.startswith(b"%PDF-"):
            raise RenderingError(f"LibreOffice ended with {process.returncode} and made no PDF")
        return pdf
