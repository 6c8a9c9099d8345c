"""The socket: what it understands, and whom it lets in."""

import json
from collections.abc import AsyncIterator

import aiohttp
import pytest

from sandbox.engine import Telegram
from sandbox.http import Running, serve

TOKEN = "600001:AAGsandboxsandboxsandboxsandboxsand"


@pytest.fixture
async def running(telegram: Telegram) -> AsyncIterator[Running]:
    telegram.bot(TOKEN, "toy_bot", "Toy")
    mariam = telegram.person("Mariam", "Diallo")
    telegram.group("Cluster", mariam, members=[telegram.only_bot()])
    running = await serve(telegram, cast=[mariam])
    yield running
    await running.close()


@pytest.fixture
async def web(running: Running) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(running.url) as session:
        yield session


async def test_a_call_may_come_as_json_form_multipart_or_address(
    telegram: Telegram, web: aiohttp.ClientSession
) -> None:
    call = f"/bot{TOKEN}/sendMessage"
    chat = telegram.groups[0].id
    entities = [{"type": "bold", "offset": 0, "length": 1}]
    bodies = [
        {"json": {"chat_id": chat, "text": "json", "entities": entities}},
        {"data": {"chat_id": str(chat), "text": "form", "entities": json.dumps(entities)}},
        {"data": aiohttp.FormData({"chat_id": str(chat), "text": "multipart"}, default_to_multipart=True)},
    ]
    for body in bodies:
        async with web.post(call, **body) as answer:  # type: ignore[arg-type]
            assert (await answer.json())["ok"], body
    async with web.get(call, params={"chat_id": chat, "text": "address"}) as answer:
        assert (await answer.json())["ok"]
    assert [message.text for message in telegram.groups[0].messages] == ["json", "form", "multipart", "address"]
    assert telegram.groups[0].messages[0].entities == entities


async def test_refusals_carry_their_status(web: aiohttp.ClientSession) -> None:
    for path, status, description in [
        (f"/bot{TOKEN}/sendNothing", 404, "Not Found"),
        ("/bot1:wrong/getMe", 401, "Unauthorized"),
        (f"/bot{TOKEN}/sendMessage?chat_id=5&text=a", 400, "Bad Request: chat not found"),
        (f"/file/bot{TOKEN}/documents/none.pdf", 404, "Not Found"),
    ]:
        async with web.get(path) as answer:
            assert answer.status == status
            assert (await answer.json()) == {"ok": False, "error_code": status, "description": description}
    async with web.post(f"/bot{TOKEN}/getMe", data="{", headers={"Content-Type": "application/json"}) as answer:
        assert answer.status == 400


async def test_only_this_machine_can_be_bound_to(telegram: Telegram) -> None:
    with pytest.raises(ValueError, match="this machine only"):
        await serve(telegram, host="0.0.0.0")  # noqa: S104


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:80"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_pages_of_other_sites_get_nothing(web: aiohttp.ClientSession, headers: dict[str, str]) -> None:
    for path in ("/", "/events", f"/bot{TOKEN}/getMe"):
        async with web.get(path, headers=headers) as answer:
            assert answer.status == 403
    async with web.post("/wind", json={"hours": 1}, headers=headers) as answer:
        assert answer.status == 403


async def test_the_page_may_load_and_call_nothing_else(web: aiohttp.ClientSession) -> None:
    async with web.get("/") as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "connect-src 'self'" in policy
        assert "unsafe" not in policy
        page = await answer.text()
    for name in ("style.css", "page.js"):
        async with web.get(f"/{name}") as answer:
            page += await answer.text()
    # Namespaces and links people typed are no requests; nothing else names a host.
    for allowed in ("http://www.w3.org/2000/svg", "http://${text}"):
        page = page.replace(allowed, "")
    assert "http://" not in page
    assert "https://" not in page


async def test_wishes_that_cannot_be_are_answered_not_crashed_on(
    telegram: Telegram, web: aiohttp.ClientSession
) -> None:
    person = telegram.people[0].id
    for deed, wish, status in [
        ("write", {"person": person, "chat": "nowhere", "text": "a"}, 400),
        ("write", {"person": 1, "chat": "group-0", "text": "a"}, 400),
        ("write", {"person": person, "chat": "group-0", "text": " "}, 409),
        ("dance", {"person": person}, 400),
    ]:
        async with web.post(f"/hands/{deed}", json=wish) as answer:
            assert answer.status == status, (deed, wish)
            assert (await answer.json())["error"]
    async with web.post("/wind", json={"at": 0}) as answer:
        assert (answer.status, await answer.json()) == (409, {"error": "past"})
    async with web.get("/files/none") as answer:
        assert answer.status == 404


async def test_a_new_watcher_gets_everything_then_changes(telegram: Telegram, web: aiohttp.ClientSession) -> None:
    mariam, group = telegram.people[0], telegram.groups[0]
    mariam.writes(group, "avant")
    async with web.get("/events") as stream:
        kind, state = await _next(stream)
        assert kind == "state"
        assert [chat["title"] for chat in state["chats"]] == ["Cluster", "Toy"]
        assert state["chats"][0]["messages"][-1]["text"] == "avant"
        mariam.writes(group, "après")
        while (news := await _next(stream))[0] != "chat":
            pass
        assert [message["text"] for message in news[1]["chat"]["messages"]] == ["après"]
        assert len(news[1]["chat"]["order"]) == 3


async def _next(stream: aiohttp.ClientResponse) -> tuple[str, dict]:  # type: ignore[type-arg]
    kind = ""
    async for line in stream.content:
        if line.startswith(b"event: "):
            kind = line[7:].decode().strip()
        elif line.startswith(b"data: "):
            return kind, json.loads(line[6:])
    raise AssertionError("the stream ended")
