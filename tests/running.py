"""A machine with the bot on it: the real process, its files, and Telegram on a socket beside it."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sandbox.chats import Bot
from sandbox.engine import Event, Telegram
from sandbox.http import Running

ROOT = Path(__file__).parent.parent
TOKEN = "123456:" + "x" * 35


@dataclass
class Machine:
    """The configuration and data in one folder; what the processes print is kept there too."""

    folder: Path
    telegram: Telegram
    account: Bot
    door: Running
    more_config: str = ""
    started: int = 0
    processes: list[asyncio.subprocess.Process] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.configures(self.door.base_url, self.door.base_file_url)

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    def configures(self, base_url: str, base_file_url: str) -> None:
        self.config.write_text(
            f'[telegram]\ntoken = "{self.account.token}"\nbase_url = "{base_url}"\nbase_file_url = "{base_file_url}"\n'
            f'[storage]\npath = "data"\nkey_file = "relance.key"\n{self.more_config}'
        )
        self.config.chmod(0o600)

    async def starts(
        self, verb: str = "run", *words: str, accident: Mapping[str, Any] | None = None
    ) -> asyncio.subprocess.Process:
        """The command, running; what it prints goes to files. `accident`: as tests/accident.py has it."""
        self.started += 1
        environment = {name: value for name, value in os.environ.items() if not name.startswith("RELANCE_")}
        with self._out().open("wb") as out, self._err().open("wb") as err:
            program = [ROOT / "bot.py"] if accident is None else [ROOT / "tests/accident.py", json.dumps(accident)]
            process = await asyncio.create_subprocess_exec(
                sys.executable, *program, verb, *words, "--config", self.config,
                stdout=out, stderr=err, env=environment,
            )  # fmt: skip
        self.processes.append(process)
        return process

    async def runs(self, verb: str, *words: str) -> tuple[int, str, str]:
        """The command to its end: its exit code, what it printed and what it told the operator."""
        process = await self.starts(verb, *words)
        code = await asyncio.wait_for(process.wait(), 30)
        return code, self._out().read_text(), self._err().read_text()

    async def dumps(self) -> dict[str, Any]:
        code, out, err = await self.runs("dump", "--json")
        assert code == 0, err
        dump: dict[str, Any] = json.loads(out)
        return dump

    async def until(self, holds: Callable[[], bool], seconds: float = 30) -> None:
        """Returns when it holds; tells what the bot said of itself when it does not come to that."""
        try:
            async with asyncio.timeout(seconds):
                while not holds():
                    assert self.processes[-1].returncode is None, self.printed()
                    await asyncio.sleep(0.005)
        except TimeoutError:
            raise AssertionError(f"it did not come to that\n{self.printed()}") from None

    async def stops(self) -> int:
        """Ended as a service manager ends it; its exit code."""
        self.processes[-1].send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.processes[-1].wait(), 10)

    @property
    def is_at_work(self) -> bool:
        """The latest process said that it is."""
        return "is at work" in self._err().read_text()

    def printed(self) -> str:
        """All that all processes printed."""
        return "".join(path.read_text() for path in sorted(self.folder.glob("*.printed")))

    async def ends(self) -> None:
        for process in self.processes:
            if process.returncode is None:
                process.kill()
                await process.wait()

    def _out(self) -> Path:
        return self.folder / f"{self.started}.out.printed"

    def _err(self) -> Path:
        return self.folder / f"{self.started}.err.printed"


class Killer:
    """Kills the bot as soon as it has said something like this: Telegram shows it, the bot never learns."""

    def __init__(self, machine: Machine) -> None:
        self.machine, self.at = machine, ""
        self.every = False  # not once, but whenever it is said
        machine.telegram.listen(self._on_event)

    def _on_event(self, event: Event) -> None:
        said = event.who == self.machine.account.name and event.what in ("sent", "edited", "deleted")
        if self.at and said and re.search(self.at, event.text.replace("\u00a0", " ")):
            self.at = self.at if self.every else ""
            self.kills()

    def kills(self) -> None:
        os.kill(self.machine.processes[-1].pid, signal.SIGKILL)
