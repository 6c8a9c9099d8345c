"""The door without sockets: a python-telegram-bot Bot talks to the engine directly."""

import json
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from sandbox.engine import Telegram
from sandbox.wire import AnswerLostError, ConnectionRefusedByFaultError, Upload


class InProcessRequest(BaseRequest):
    """Give one to the Bot as `request`, and one as `get_updates_request`."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Answer as Telegram would; broken connections look as they do with HTTPX."""
        path = unquote(urlsplit(url).path)
        if path.startswith("/file/bot"):
            return self._download(path.removeprefix("/file/bot"))
        token, _, name = path.removeprefix("/bot").partition("/")
        try:
            body = await self._telegram.call(token, name, _parameters(request_data), _uploads(request_data))
        except AnswerLostError:
            raise TimedOut from httpx.ReadTimeout("the answer was lost")
        except ConnectionRefusedByFaultError:
            refused = httpx.ConnectError("All connection attempts failed")
            raise NetworkError(f"httpx.ConnectError: {refused}") from refused
        return int(body.get("error_code", 200)), json.dumps(body).encode()

    def _download(self, token_and_path: str) -> tuple[int, bytes]:
        token, _, path = token_and_path.partition("/")
        content = self._telegram.download(path) if self._telegram.bot_with(token) else None
        if content is None:
            return 404, b'{"ok":false,"error_code":404,"description":"Not Found"}'
        return 200, content


def _parameters(data: RequestData | None) -> dict[str, Any]:
    return dict(data.json_parameters) if data else {}


def _uploads(data: RequestData | None) -> dict[str, Upload]:
    uploads = {}
    for name, (file_name, content, *_) in (data.multipart_data if data else {}).items():
        uploads[name] = (file_name, content if isinstance(content, bytes) else content.read())
    return uploads
