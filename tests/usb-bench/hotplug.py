#!/usr/bin/python3
"""The virtual sysfs and its hotplug events. Knows folders and messages, nothing of USB or phones.

Commands come on stdin, one JSON object a line, and are answered in order on stdout:

    {"id": 1, "do": "add", "path": "...", "attributes": {}, "properties": {}, "descriptors": "12 01 ..."}
    {"id": 2, "do": "remove", "path": "..."}          ->  {"id": 2} or {"id": 2, "error": "..."}

The first line on stdout is {"root": folder}: what UMOCKDEV_DIR must be for programs on this bus. The
end of stdin ends the process, and the folder goes with it. Runs under libumockdev-preload.so.0; the one
argument is the folder where programs on the bus bind their event sockets (usbfs-shim/shim.c).
"""
import errno
import json
import os
import socket
import sys

import gi

gi.require_version("UMockdev", "1.0")
from gi.repository import UMockdev  # noqa: E402  (the version must be chosen before)

# A program that does not read its events for this long is stuck.
PATIENCE_SECONDS = 10


class Announcer:
    """Delivers umockdev's event messages.

    umockdev would send them itself, but drops what a receiver's queue has no room for (ten messages on
    a stock kernel), and tells of a new device before its descriptors are there. So it sends to a mailbox
    here, and from there each listener gets every message that was meant for it.
    """

    def __init__(self, testbed, listeners):
        self.testbed = testbed
        self.listeners = listeners
        self.mailbox = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.mailbox.setblocking(False)
        self.mailbox.bind(os.path.join(testbed.get_root_dir(), "event0"))

    def announce(self, path, action):
        self.empty_mailbox()
        self.testbed.uevent(path, action)
        message = self.mailbox.recv(65536)
        for name in sorted(os.listdir(self.listeners)):
            self.deliver(os.path.join(self.listeners, name), message)

    def empty_mailbox(self):
        try:
            while True:
                self.mailbox.recv(65536)
        except BlockingIOError:
            pass

    @staticmethod
    def deliver(path, message):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
            sender.settimeout(PATIENCE_SECONDS)
            try:
                sender.connect(path)
                sender.send(message)
            except OSError as error:
                if error.errno not in (errno.ECONNREFUSED, errno.ECONNRESET, errno.ENOENT):
                    raise
                # The program has ended, or closed its monitor.
                if os.path.exists(path):
                    os.unlink(path)


def flatten(pairs):
    return [text for pair in pairs.items() for text in pair]


def add(testbed, announcer, command):
    path = testbed.add_device(
        "usb", command["path"], None, flatten(command["attributes"]), flatten(command["properties"])
    )
    testbed.set_attribute_binary(path, "descriptors", bytes.fromhex(command["descriptors"]))
    announcer.announce(path, "add")


def remove(testbed, announcer, command):
    path = "/sys/devices/" + command["path"]
    announcer.announce(path, "remove")
    testbed.remove_device(path)


def say(message):
    print(json.dumps(message), flush=True)


def main(listeners):
    testbed = UMockdev.Testbed.new()
    announcer = Announcer(testbed, listeners)
    actions = {"add": add, "remove": remove}
    say({"root": testbed.get_root_dir()})
    for line in sys.stdin:
        command = json.loads(line)
        try:
            actions[command["do"]](testbed, announcer, command)
            say({"id": command["id"]})
        except Exception as error:  # whatever it is, the other side must hear of it
            say({"id": command["id"], "error": repr(error)})


main(sys.argv[1])
