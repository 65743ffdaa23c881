"""A made-up logind and screen saver on the bus that DBUS_SESSION_BUS_ADDRESS names.

Reads one word a line: "lock", "unlock", "other" (another session is locked), "sleep", "wake", "save" and "show" (the screen saver begins and ends).
With --mute it answers nothing that it is asked. Says "held: WHY" when its sleep is held up, and "released" when that is over.
"""

import os
import sys

from gi.repository import Gio, GLib

LOGIN = "org.freedesktop.login1"
OWN, OTHER = "/org/freedesktop/login1/session/_32", "/org/freedesktop/login1/session/_33"
SHAPE = Gio.DBusNodeInfo.new_for_xml(
    f"""<node><interface name="{LOGIN}.Manager">
    <method name="GetSession"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
    <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="h" direction="out"/></method>
    <signal name="PrepareForSleep"><arg type="b"/></signal></interface>
    <interface name="{LOGIN}.Session"><property name="LockedHint" type="b" access="read"/><signal name="Lock"/></interface></node>"""
)

bus = Gio.bus_get_sync(Gio.BusType.SESSION)
locked = {OWN: False, OTHER: False}


def say(words):
    print(words, flush=True)


def released(file, condition):
    os.close(file)
    say("released")
    return False


def called(_bus, _sender, _path, _face, method, given, answer):
    if "--mute" in sys.argv:
        answer.return_dbus_error("org.freedesktop.DBus.Error.AccessDenied", "not for you")
        return
    if method == "GetSession":
        assert given.unpack() == ("auto",)
        answer.return_value(GLib.Variant("(o)", (OWN,)))
        return
    what, who, why, mode = given.unpack()
    assert (what, mode) == ("sleep", "delay")
    ours, theirs = os.pipe()
    files = Gio.UnixFDList.new()
    at = files.append(theirs)
    os.close(theirs)
    GLib.unix_fd_add_full(GLib.PRIORITY_DEFAULT, ours, GLib.IOCondition.HUP, released)
    answer.return_value_with_unix_fd_list(GLib.Variant("(h)", (at,)), files)
    say(f"held: {who}: {why}")


def hint(path, value):
    locked[path] = value
    tell(path, "org.freedesktop.DBus.Properties", "PropertiesChanged",
         GLib.Variant("(sa{sv}as)", (LOGIN + ".Session", {"LockedHint": GLib.Variant("b", value)}, [])))


def tell(path, face, member, what):
    bus.emit_signal(None, path, face, member, what)


def sleep(begins):
    tell("/org/freedesktop/login1", LOGIN + ".Manager", "PrepareForSleep", GLib.Variant("(b)", (begins,)))


DO = {
    "lock": lambda: hint(OWN, True),
    "unlock": lambda: hint(OWN, False),
    "other": lambda: hint(OTHER, True),
    "sleep": lambda: sleep(True),
    "wake": lambda: sleep(False),
    "save": lambda: tell("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver", "ActiveChanged", GLib.Variant("(b)", (True,))),
    "show": lambda: tell("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver", "ActiveChanged", GLib.Variant("(b)", (False,))),
}


def read(file, _condition):
    words = os.read(file, 1024).decode().split()
    if not words:
        loop.quit()
        return False
    for word in words:
        DO[word]()
    return True


bus.register_object("/org/freedesktop/login1", SHAPE.interfaces[0], called, None, None)
for path in (OWN, OTHER):
    bus.register_object(path, SHAPE.interfaces[1], None, lambda b, s, path, *rest: GLib.Variant("b", locked[path]), None)
loop = GLib.MainLoop()
GLib.unix_fd_add_full(GLib.PRIORITY_DEFAULT, sys.stdin.fileno(), GLib.IOCondition.IN | GLib.IOCondition.HUP, read)
Gio.bus_own_name_on_connection(bus, LOGIN, Gio.BusNameOwnerFlags.NONE, lambda *a: say("ready"), None)
loop.run()
