"""The process as an operator meets it: one a folder, an orderly end, wrong configurations, no token in sight."""

import asyncio
import threading
import time
from dataclasses import replace

from clock import SystemClock
from domain.mail import Enclosed
from storage.store import open_store
from tests.running import Machine
from tests.smtp import PASSWORD, USERNAME, post_office
from tests.storage.cast import cluster, letter, priorities


async def test_it_works_until_it_is_told_to_stop(machine: Machine) -> None:
    await machine.starts()
    await machine.until(lambda: "at work as @relance_bot" in machine.printed())

    began = time.monotonic()
    assert await machine.stops() == 0
    assert time.monotonic() - began < 3

    *_, last = machine.printed().splitlines()
    assert last.endswith("INFO relance: Stopped.")


async def test_a_second_instance_on_the_same_folder_ends_with_a_clear_word(machine: Machine) -> None:
    first = await machine.starts()
    await machine.until(lambda: "at work" in machine.printed())

    began = time.monotonic()
    code, out, err = await machine.runs("run")

    assert time.monotonic() - began < 5
    assert (code, out) == (2, "")
    assert err == (
        f"Another instance is already working on {machine.folder / 'data'}. One data folder serves one bot: stop the "
        "other one first, or give this one a folder of its own ([storage] path).\n"
    )
    assert first.returncode is None


async def test_what_was_written_meanwhile_is_answered_after_the_next_start(machine: Machine) -> None:
    mariam = machine.telegram.person("Mariam", language_code="fr")
    mariam.starts(machine.account)

    await machine.starts()
    await machine.until(lambda: heard(machine, mariam.private(machine.account).id) == 1)
    assert await machine.stops() == 0
    mariam.writes(machine.account, "/help")
    await machine.starts()
    await machine.until(lambda: heard(machine, mariam.private(machine.account).id) == 2)
    assert await machine.stops() == 0


def heard(machine: Machine, chat: int) -> int:
    said = (e for e in machine.telegram.transcript if e.chat.id == chat and e.who == machine.account.name)
    return sum(e.what == "sent" for e in said)


async def test_the_last_poll_of_a_killed_run_is_tolerated(machine: Machine) -> None:
    killed = await machine.starts()
    await machine.until(lambda: "at work" in machine.printed())
    killed.kill()
    await killed.wait()
    machine.telegram.faults.fails("getUpdates", error_code=409, description="Conflict: terminated", times=2)
    mariam = machine.telegram.person("Mariam", language_code="fr")
    mariam.starts(machine.account)

    await machine.starts()
    await machine.until(lambda: heard(machine, mariam.private(machine.account).id) == 1)

    assert await machine.stops() == 0
    assert machine.printed().count("somebody else: Conflict: terminated") == 2


async def test_all_faults_of_a_configuration_are_told_at_once(machine: Machine) -> None:
    machine.config.write_text(
        '[telegram]\ntoken = "short"\n[storage]\npath = 3\n[nudges]\nper_organisation = 9\nquiet = 1\n'
    )

    code, out, err = await machine.runs("run")

    assert (code, out) == (2, "")
    head, *faults = err.splitlines()
    assert head == "The configuration cannot be used:"
    assert [fault.split(":")[0] for fault in faults] == [
        "- telegram.token", "- storage.path", "- nudges.per_organisation", "- nudges.quiet"
    ]  # fmt: skip
    assert "short" not in err


async def test_a_configuration_that_others_can_read_is_refused(machine: Machine) -> None:
    machine.config.chmod(0o644)

    code, out, err = await machine.runs("run")

    assert (code, out) == (2, "")
    assert f"chmod 600 {machine.config}" in err


async def test_a_token_telegram_does_not_know_ends_it(machine: Machine) -> None:
    machine.config.write_text(machine.config.read_text().replace("123456:", "654321:"))

    code, out, err = await machine.runs("run")

    assert (code, out) == (2, "")
    assert err.splitlines()[-1].startswith("Telegram does not know this token. Ask @BotFather")
    assert "x" * 35 not in err


async def test_the_token_is_never_printed_whatever_goes_wrong(machine: Machine) -> None:
    machine.configures("http://127.0.0.1:9/bot", "http://127.0.0.1:9/file/bot")  # nobody listens there
    (machine.folder / "config.toml").write_text(machine.config.read_text() + '[log]\nlevel = "debug"\n')
    await machine.starts()
    await machine.until(lambda: "Telegram cannot be reached yet" in machine.printed())
    assert await machine.stops() == 0

    machine.configures(machine.door.base_url, machine.door.base_file_url)
    (machine.folder / "config.toml").write_text(machine.config.read_text() + '[log]\nlevel = "debug"\n')
    machine.telegram.faults.fails("getUpdates", error_code=502, description="Bad Gateway")
    machine.telegram.slips_in(machine.account, {"message": {"chat": 3}})
    await machine.starts()
    await machine.until(lambda: "could not be read and was set aside" in machine.printed())
    await asyncio.sleep(0.2)
    assert await machine.stops() == 0

    printed = machine.printed()
    assert "Traceback" in printed
    assert "No updates for now: Bad Gateway" in printed
    assert machine.account.token not in printed
    assert machine.account.token.partition(":")[2] not in printed


async def test_told_to_stop_while_a_mail_is_on_its_way_it_waits_for_the_answer(machine: Machine) -> None:
    store = open_store(machine.folder / "data", machine.folder / "relance.key", now=SystemClock().now)
    decision = priorities(store, cluster(store))
    store.add_mail(replace(letter(decision), enclosed=(Enclosed(store.keep_file(b"PK"), "v1.docx", 2),)))
    store.close()

    with post_office(machine.folder) as (office, server):
        office.goes_on = threading.Event()
        with machine.config.open("a") as config:
            config.write(
                f'[mail]\nhost = "127.0.0.1"\nport = {office.port}\nusername = "{USERNAME}"\npassword = "{PASSWORD}"\n'
                f'from_address = "relance@cluster.example"\nca_file = "{server.ca_file}"\n'
            )
        await machine.starts()
        await machine.until(lambda: office.attempts == 1)
        stopped = asyncio.create_task(machine.stops())
        await asyncio.sleep(1)
        assert not stopped.done()
        office.goes_on.set()
        assert await stopped == 0

    (mail,) = (await machine.dumps())["mails"]
    assert (mail["state"], [a["state"] for a in mail["addressees"]]) == ("done", ["sent"])
