# SPDX-FileCopyrightText: 2026 The Satchel authors
# SPDX-License-Identifier: MIT
"""The whole main job on the real window by accessibility alone.

access.py SATCHEL: starts SATCHEL --fresh and does what somebody with a screen reader does, from the welcome to the lock,
checking what is said on the way. Run it under `with-accessibility`.
"""

import re
import subprocess
import sys
import time

from screenreader import ALERT, BUTTON, DIALOG, FIELD, HEADING, LINK, ROW, TAB, ScreenReader

PASSPHRASE = "correct horse"
ENTER, ESCAPE = 0xFF0D, 0xFF1B
reader = ScreenReader()
begin = time.monotonic()


def step(what):
    print(f"{time.monotonic() - begin:5.1f} s  {what}", flush=True)


def type_secret(label, text):
    """Into a field that takes keys only: what is typed must not be readable."""
    field = reader.find_password(label)
    assert not field.can_take_text, "a secret field takes text from accessibility interfaces"
    field.focus()
    reader.focused(field)
    reader.type(text)
    # asked before the next key goes out: what was typed is nowhere in the tree
    assert not [item for item in reader.all() if text in item.text + item.name + item.description]
    assert text not in field.text + field.name + field.description


def make_wallet():
    step("make a wallet")
    welcome = reader.find(BUTTON, "Try it")
    reader.focused(welcome)
    reader.audit()
    welcome.press()
    type_secret("Passphrase", PASSPHRASE)
    type_secret("Once more", PASSPHRASE)
    make = reader.find(BUTTON, "Make the wallet")
    reader.wait("enabled button", lambda: make.has("ENABLED"))
    reader.audit()
    make.press()


def set_up():
    step("coins and a channel")
    button = reader.find(BUTTON, "Set it up for me")
    reader.audit()
    button.press()
    reader.said("faucet")
    reader.said("channel")


def buy():
    step("choose an article")
    link = reader.find(LINK, "The Last Lamp of Gull Point")
    reader.audit()
    link.press()
    step("look at the price")
    pay = reader.find(BUTTON, "Pay 21 sat")
    sheet = reader.find(DIALOG, "")
    assert sheet.name, "the sheet has no name"
    reader.find_text("21 sat", sheet)
    reader.find_text("Fee at most", sheet)
    reader.focused(pay)
    reader.audit()
    pay.press()
    step("pay")
    reader.gone(DIALOG, "")
    assert any("Paid" in line or "Paying" in line for line in reader.spoken), reader.spoken
    step("read")
    reader.find_text("Gull Point")
    reader.audit()


def check_receipt():
    step("receipt")
    opener = reader.find(BUTTON, "Receipt")
    opener.focus()
    reader.focused(opener)
    opener.press()
    sheet = reader.find(DIALOG, "")
    for words in ("21 sat", "Payment hash", "Preimage"):
        reader.find_text(words, sheet)
    reader.find(BUTTON, "Copy: Payment hash", sheet)
    reader.audit()
    reader.wait("focus on the sheet", lambda: [i for i in reader.all(sheet) if i.has("FOCUSED")])
    reader.key(ESCAPE)
    reader.gone(DIALOG, "")
    reader.focused(opener)


def check_activity():
    step("activity")
    tab = reader.find(TAB, "Activity")
    tab.press()
    reader.wait("current tab", lambda: tab.has("SELECTED"))
    reader.find(HEADING, "Activity")
    row = reader.wait("line of the payment", lambda: next(
        (i for i in reader.all() if i.role == ROW and "Last Lamp" in i.name and "−22 sat" in i.name), None))
    reader.audit()
    row.press()
    sheet = reader.find(DIALOG, "")
    reader.find(BUTTON, "Close", sheet).press()
    reader.gone(DIALOG, "")


def check_words():
    step("the twelve words")
    reader.find(TAB, "Wallet").press()
    reader.audit()
    reader.find(BUTTON, "Show the words").press()
    type_secret("Passphrase", PASSPHRASE)
    reader.key(ENTER)
    speak = reader.find(BUTTON, "Let the screen reader read them")
    numbered = re.compile(r"^\d+: [a-z]+$")
    assert not [i for i in reader.all() if numbered.match(i.name)], "the words are exposed without being asked for"
    assert "programs" in speak.description
    speak.press()
    reader.wait("twelve words", lambda: len([i for i in reader.all() if numbered.match(i.name)]) == 12)
    reader.audit()
    reader.find(BUTTON, "Close", reader.find(DIALOG, "")).press()
    reader.gone(DIALOG, "")
    reader.find(BUTTON, "Close the channel with Sandbox hub")
    assert not [i for i in reader.all() if numbered.match(i.name)]


def check_refusal():
    step("a refusal is announced")
    reader.find(TAB, "Pay").press()
    field = reader.find(FIELD, "Paste, type or drop anything to pay")
    field.focus()
    reader.focused(field)
    reader.type("nonsense")
    reader.wait("typed text", lambda: field.text == "nonsense")
    reader.spoken.clear()
    reader.find(BUTTON, "Look").press()
    reader.said("No money has moved")
    assert reader.find(ALERT, "No money has moved").name in reader.spoken


def lock():
    step("lock")
    place = reader.find(TAB, "Settings")
    place.press()
    place.focus()
    reader.focused(place)
    reader.tab_to(BUTTON, "Lock now").press()
    type_secret("Passphrase", "wrong horse")
    reader.key(ENTER)
    alert = reader.find(ALERT, "passphrase")
    reader.said(alert.name)
    reader.focused(reader.find_password("Passphrase"))
    reader.audit()


def main():
    program = subprocess.Popen([sys.argv[1], "--fresh"])
    try:
        reader.find_app("satchel")
        for part in (make_wallet, set_up, buy, check_receipt, check_activity, check_words, check_refusal, lock):
            part()
        assert not reader.faults, "\n".join(sorted(set(reader.faults)))
        step("done")
    finally:
        program.terminate()
        program.wait(30)


main()
