# SPDX-FileCopyrightText: 2026 The Satchel authors
# SPDX-License-Identifier: MIT
"""A window as a screen reader has it: items by role and name, acted on through AT-SPI alone.

Nothing here knows a coordinate or an object of Qt. Waiting means: take events, look again a few times in a second, until a
deadline.
"""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

BUTTON, FIELD, PASSWORD, TAB = "push button", "text", "password text", "page tab"
DIALOG, ALERT, LINK, ROW, HEADING = "dialog", "alert", "link", "list item", "heading"
DEADLINE = 20  # seconds
TAB_KEY = 0xFF09
PAUSE = 150  # milliseconds


class Missing(AssertionError):
    """Something was not there in time."""


class Item:
    """One accessible object; asks anew each time."""

    def __init__(self, node):
        self.node = node

    @property
    def name(self):
        return self.node.get_name() or ""

    @property
    def description(self):
        return self.node.get_description() or ""

    @property
    def role(self):
        return Atspi.role_get_name(self.node.get_role())

    def has(self, state):
        return self.node.get_state_set().contains(getattr(Atspi.StateType, state))

    @property
    def actions(self):
        face = self.node.get_action_iface()
        return [face.get_action_name(i) for i in range(face.get_n_actions())] if face else []

    @property
    def can_take_text(self):
        return self.node.get_editable_text_iface() is not None

    @property
    def text(self):
        face = self.node.get_text_iface()
        return face.get_text(0, face.get_character_count()) if face else ""

    def press(self):
        names = self.actions
        for wanted in ("Press", "Toggle"):
            if wanted in names:
                assert self.node.get_action_iface().do_action(names.index(wanted)), f"{self} does not act"
                return
        raise AssertionError(f"{self} cannot be pressed: {names}")

    def focus(self):
        assert self.node.get_component_iface().grab_focus(), f"{self} takes no focus"

    def children(self):
        found = (self.node.get_child_at_index(i) for i in range(self.node.get_child_count()))
        return [Item(node) for node in found if node]

    def __repr__(self):
        return f"{self.role} “{self.name}”"


class ScreenReader:
    def __init__(self):
        self.spoken = []  # what alerts said, in order
        self.listener = Atspi.EventListener.new(self.on_event)
        for event in ("object:state-changed", "object:property-change:accessible-name", "object:children-changed", "window"):
            self.listener.register(event)
        self.app = None
        self.faults = []  # of audit()

    def on_event(self, event):
        try:
            is_alert = Atspi.role_get_name(event.source.get_role()) in (ALERT, "notification")
            if is_alert and ("showing" in event.type and event.detail1 or "name" in event.type):
                self.spoken.append(event.source.get_name())
        except GLib.Error:
            pass  # it is gone already

    @staticmethod
    def rest():
        """Takes events for a while; the tree is not asked more often than this lets it."""
        loop = GLib.MainLoop()
        GLib.timeout_add(PAUSE, loop.quit)
        loop.run()

    def wait(self, what, test, seconds=DEADLINE):
        """The first true answer of `test`."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                answer = test()
            except GLib.Error:  # an item went away while it was looked at
                answer = None
            if answer:
                return answer
            self.rest()
        raise Missing(f"no {what} after {seconds} s; there is:\n" + "\n".join(map(str, self.all() if self.app else [])))

    def find_app(self, name):
        desktop = Atspi.get_desktop(0)

        def look():
            desktop.clear_cache()
            for i in range(desktop.get_child_count()):
                app = desktop.get_child_at_index(i)
                if app and app.get_name() == name:
                    return app

        self.app = self.wait(f"program {name}", look)
        self.app.set_cache_mask(Atspi.Cache.NONE)

    def all(self, room=None):
        """Everything that is showing, in the order of the tree."""
        found = []

        def collect(item):
            if item.node.get_role() != Atspi.Role.APPLICATION and not item.has("SHOWING"):
                return
            found.append(item)
            for child in item.children():
                collect(child)

        try:
            collect(room or Item(self.app))
        except GLib.Error:
            pass
        return found

    def find(self, role, name, room=None, seconds=DEADLINE):
        """The showing item of that role whose name is, or contains, `name`."""

        def look():
            fitting = [item for item in self.all(room) if item.role == role and name in item.name]
            exact = [item for item in fitting if item.name == name]
            return (exact or fitting or [None])[0]

        return self.wait(f"{role} “{name}”", look, seconds)

    def find_password(self, label):
        """The password within the group of that name: Qt hides the name of the field together with its content."""

        def look():
            groups = [item for item in self.all() if item.name == label and item.role in ("panel", "grouping")]
            return next((item for group in groups for item in self.all(group) if item.role == PASSWORD), None)

        return self.wait(f"password “{label}”", look)

    def find_text(self, text, room=None, seconds=DEADLINE):
        """Any showing item that says `text`."""
        return self.wait(f"text “{text}”", lambda: next((i for i in self.all(room) if text in i.name), None), seconds)

    def tab_to(self, role, name):
        """The item of that role and name, scrolled to by Tab."""
        for _ in range(80):
            found = [item for item in self.all() if item.role == role and item.name == name]
            if found:
                return found[0]
            self.key(TAB_KEY)
            self.rest()
        raise Missing(f"no {role} “{name}” by Tab")

    def gone(self, role, name):
        self.wait(f"end of {role} “{name}”", lambda: not [i for i in self.all() if i.role == role and name in i.name])

    def focused(self, item):
        self.wait(f"focus on {item}", lambda: item.has("FOCUSED"))

    def said(self, words):
        """An alert that said so was announced by an event."""
        self.wait(f"announcement “{words}”", lambda: any(words in line for line in self.spoken))

    @staticmethod
    def type(text):
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)

    @staticmethod
    def key(keysym):
        Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)

    def audit(self):
        """All that can be operated has a name and says what it is."""
        rooms = ("label", "password text", "panel", "frame", "dialog", "list", "grouping", "scroll pane")
        for item in self.all():
            if not item.has("FOCUSABLE") and not {"Press", "Toggle"} & set(item.actions):
                continue
            if item.role in ("unknown", "filler", "invalid") or not item.name and item.role not in rooms:
                self.faults.append(f"a {item.role} called “{item.name}” with {item.actions}")
