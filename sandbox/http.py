"""The doors on a socket: the Bot API for a real bot, and the page for people. Only this machine can reach them."""

import asyncio
import contextlib
import ipaddress
import json
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote, urlsplit

from aiohttp import hdrs, web

from sandbox.chats import Group, ImpossibleError, Person
from sandbox.engine import Telegram
from sandbox.stage import Moment, Stage, Step
from sandbox.wire import AnswerLostError, ApiError, ConnectionRefusedByFaultError, Json, Upload

PAGE = Path(__file__).parent / "page"
LARGEST_CALL = 64 * 1024 * 1024
HEARTBEAT = 10.0

_TELEGRAM = web.AppKey("telegram", Telegram)
_STAGE = web.AppKey("stage", Stage)

_PAGE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True)
class Running:
    """An open door. `url` is the page; a bot takes `base_url` and `base_file_url`."""

    url: str
    _runner: web.AppRunner
    _stage: Stage

    @property
    def base_url(self) -> str:
        return f"{self.url}bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.url}file/bot"

    async def close(self) -> None:
        """Shut the door; whoever is still connected is cut off."""
        self._stage.close()
        await self._runner.cleanup()


async def serve(
    telegram: Telegram,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    on_wind: Callable[[datetime], Awaitable[None]] | None = None,
    moments: Callable[[], Iterable[Moment]] | None = None,
    guide: Sequence[Step | str] = (),
    language: str = "fr",
    cast: Sequence[Person] | None = None,
    groups: Sequence[Group] | None = None,
    zone: str = "UTC",
) -> Running:
    """Open both doors on a loopback address; port 0 takes a free one.

    `cast` are the people whose phones are shown, `moments` the named hours the clock can be wound to, `on_wind`
    takes the bot there, `guide` says what to try, `zone` is where the page's dates are.
    """
    if not _is_loopback(host):
        raise ValueError(f"the sandbox opens on this machine only, not on {host}")
    stage = Stage(
        telegram,
        on_wind=on_wind,
        moments=moments,
        guide=guide,
        language=language,
        cast=cast,
        groups=groups,
        zone=zone,
    )
    runner = web.AppRunner(application(telegram, stage), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    await site.start()
    actual = runner.addresses[0][1]
    shown = f"[{host}]" if ":" in host else host
    return Running(f"http://{shown}:{actual}/", runner, stage)


def application(telegram: Telegram, stage: Stage) -> web.Application:
    """All routes of both doors."""
    app = web.Application(client_max_size=LARGEST_CALL, middlewares=[_only_from_here])
    app[_TELEGRAM], app[_STAGE] = telegram, stage
    app.router.add_route("GET", "/bot{token}/{method}", _bot_api)
    app.router.add_route("POST", "/bot{token}/{method}", _bot_api)
    app.router.add_get("/file/bot{token}/{path:.+}", _bot_file)
    app.router.add_get("/", _page_file("index.html"))
    for name in ("style.css", "page.js"):
        app.router.add_get(f"/{name}", _page_file(name))
    app.router.add_get("/favicon.ico", _no_icon)
    app.router.add_get("/events", _events)
    app.router.add_get("/files/{unique_id}", _download)
    app.router.add_get("/moments", _moments)
    app.router.add_post("/hands/{deed}", _hands)
    app.router.add_post("/wind", _wind)
    return app


@web.middleware
async def _only_from_here(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Refuse other sites' pages: they must neither name this server as their own nor send it anything."""
    if not _is_loopback(urlsplit(f"//{request.host}").hostname or ""):
        raise web.HTTPForbidden(text="wrong host")
    origin = request.headers.get(hdrs.ORIGIN)
    if origin is not None and urlsplit(origin).netloc != request.host:
        raise web.HTTPForbidden(text="wrong origin")
    if request.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
        raise web.HTTPForbidden(text="wrong site")
    return await handler(request)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


# The Bot API.


async def _bot_api(request: web.Request) -> web.StreamResponse:
    telegram = request.app[_TELEGRAM]
    try:
        parameters, files = await _call_of(request)
        body = await telegram.call(request.match_info["token"], request.match_info["method"], parameters, files)
    except ApiError as error:
        body = error.answer()
    except web.HTTPRequestEntityTooLarge:
        body = ApiError(413, "Request Entity Too Large").answer()
    except (AnswerLostError, ConnectionRefusedByFaultError):
        if request.transport:
            request.transport.abort()
        return web.Response()
    return web.json_response(body, status=body.get("error_code", 200))


async def _call_of(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    parameters: Json = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        try:
            stated = json.loads(await request.text() or "{}")
        except ValueError:
            stated = None
        if not isinstance(stated, dict):
            raise ApiError(400, "Bad Request: can't parse JSON object")
        parameters |= stated
    elif request.method == hdrs.METH_POST:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[name] = (value.filename, value.file.read())
            elif isinstance(value, str):
                parameters[name] = value
            else:
                files[name] = ("file", bytes(value))
    return parameters, files


async def _bot_file(request: web.Request) -> web.StreamResponse:
    telegram = request.app[_TELEGRAM]
    known = telegram.bot_with(request.match_info["token"])
    content = telegram.download(request.match_info["path"]) if known else None
    if content is None:
        return web.json_response(ApiError(404, "Not Found").answer(), status=404)
    return web.Response(body=content, content_type="application/octet-stream")


# The page.


def _page_file(name: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def answer(_: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / name, headers=_PAGE_HEADERS)

    return answer


async def _no_icon(_: web.Request) -> web.StreamResponse:
    return web.Response(status=204)


async def _events(request: web.Request) -> web.StreamResponse:
    """Everything there is, then every change, until either side goes away."""
    response = web.StreamResponse(headers={**_PAGE_HEADERS, "Content-Type": "text/event-stream"})
    await response.prepare(request)
    with contextlib.suppress(ConnectionError, asyncio.CancelledError), request.app[_STAGE].watched() as news:
        while True:
            try:
                async with asyncio.timeout(HEARTBEAT):
                    kind, body = await news.get()
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            if kind == "end":
                break
            await response.write(f"event: {kind}\ndata: {json.dumps(body)}\n\n".encode())
    return response


async def _download(request: web.Request) -> web.StreamResponse:
    stored = request.app[_STAGE].file(request.match_info["unique_id"])
    if stored is None:
        raise web.HTTPNotFound
    headers = dict(_PAGE_HEADERS)
    if not stored.mime.startswith(("image/", "audio/")):
        headers |= {hdrs.CONTENT_DISPOSITION: f"attachment; filename*=UTF-8''{quote(stored.name)}"}
    shown_as = stored.mime if stored.mime in ("image/png", "image/jpeg", "audio/ogg") else "application/octet-stream"
    return web.Response(body=stored.content, content_type=shown_as, headers=headers)


async def _moments(request: web.Request) -> web.StreamResponse:
    return web.json_response(request.app[_STAGE].moments())


async def _hands(request: web.Request) -> web.StreamResponse:
    try:
        wish, files = await _call_of(request)
        result = await request.app[_STAGE].does(request.match_info["deed"], wish, files)
    except (ImpossibleError, ApiError) as refusal:
        return web.json_response({"error": str(refusal)}, status=409)
    except (KeyError, ValueError) as wrong:
        return web.json_response({"error": f"not understood: {wrong}"}, status=400)
    return web.json_response(result)


async def _wind(request: web.Request) -> web.StreamResponse:
    try:
        wish, _ = await _call_of(request)
        await request.app[_STAGE].winds(wish)
    except ImpossibleError as refusal:
        return web.json_response({"error": str(refusal)}, status=409)
    except (ApiError, KeyError, ValueError) as wrong:
        return web.json_response({"error": f"not understood: {wrong}"}, status=400)
    return web.json_response({})
