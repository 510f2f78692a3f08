#!/usr/bin/env python3
"""Runs a command at the far end of a weak link of its own; the near end is for one weak browser.

    link.py COMMAND...

Kernels without netem cannot weaken a network by themselves, so this does it in user space: two network namespaces, a TUN
device in each, and between them this process, which holds packets back and loses some. COMMAND runs in the far namespace
and finds in DIDAR_LINK, as JSON: "near", the name of the near namespace (`ip netns exec` gets there); "far_address" and
"near_address"; and "control", a socket that takes one JSON object at a time and answers each with a line when it holds:

    {"kbps": 200, "delay_ms": 150, "loss": 0.05, "cut": false}   any of these, for each direction alike
    {"address": "10.77.0.9"}                                     the near end gets another address and loses its old one

A direction is a queue of half a second at most before a wire of `kbps`; then `delay_ms` pass. Packets are lost at random, by
a seed that stays the same. A cut link loses all and tells neither end. Nothing else of the machine is touched, and both
namespaces are gone when COMMAND has ended. Needs root, /dev/net/tun and `ip` (Debian: iproute2).
"""

import fcntl
import heapq
import json
import os
import random
import selectors
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

TUNSETIFF = 0x400454CA
IFF_TUN_WITHOUT_HEADER = 0x0001 | 0x1000
FAR, NEAR, BITS = "10.77.0.1", "10.77.0.2", 24
LONGEST_QUEUE_S = 0.5


def run(*command):
    subprocess.run(command, check=True)


@dataclass
class Weather:
    kbps: float = 0  # without bound
    delay_ms: float = 0
    loss: float = 0
    cut: bool = False


@dataclass
class End:
    """One TUN device in a namespace of its own; what it reads leaves the other one."""

    namespace: str
    address: str
    device: str
    fd: int = -1
    busy_until: float = 0
    dice: random.Random = field(default_factory=random.Random)

    def open(self, seed):
        self.dice.seed(seed)
        run("ip", "netns", "add", self.namespace)
        self.fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
        fcntl.ioctl(self.fd, TUNSETIFF, struct.pack("16sH22x", self.device.encode(), IFF_TUN_WITHOUT_HEADER))
        run("ip", "link", "set", self.device, "netns", self.namespace)
        self.ip("link", "set", "lo", "up")
        self.ip("link", "set", self.device, "mtu", "1400", "up")
        self.settle(self.address)

    def ip(self, *command):
        run("ip", "-n", self.namespace, *command)

    def settle(self, address):
        self.ip("addr", "add", f"{address}/{BITS}", "dev", self.device)
        self.ip("route", "replace", "default", "dev", self.device)

    def move(self, address):
        """As from one network to another: the old address is gone before there is a new one."""
        self.ip("addr", "flush", "dev", self.device)
        self.settle(address)
        self.address = address

    def close(self):
        subprocess.run(["ip", "netns", "del", self.namespace], stderr=subprocess.DEVNULL)


class Link:
    def __init__(self, far, near):
        self.other = {far.fd: near, near.fd: far}
        self.ends = {far.fd: far, near.fd: near}
        self.near = near
        self.weather = Weather()
        self.under_way = []
        self.count = 0

    def take(self, end):
        while True:
            try:
                packet = os.read(end.fd, 2048)
            except BlockingIOError:
                return
            self.send(end, packet, time.monotonic())

    def send(self, end, packet, now):
        weather = self.weather
        if weather.cut or end.dice.random() < weather.loss:
            return
        leaves = max(now, end.busy_until)
        if weather.kbps > 0:
            if leaves - now > LONGEST_QUEUE_S:
                return
            leaves += len(packet) * 8 / (weather.kbps * 1000)
            end.busy_until = leaves
        self.count += 1
        arrives = leaves + weather.delay_ms / 1000
        heapq.heappush(self.under_way, (arrives, self.count, self.other[end.fd].fd, packet))

    def deliver(self):
        """Hands over what has arrived; returns the seconds until there is more."""
        while self.under_way:
            wait = self.under_way[0][0] - time.monotonic()
            if wait > 0:
                return wait
            _, _, fd, packet = heapq.heappop(self.under_way)
            if not self.weather.cut:
                try:
                    os.write(fd, packet)
                except OSError:
                    pass  # a device that is just being moved
        return None

    def obey(self, said):
        if "address" in said:
            self.near.move(said.pop("address"))
        for name, value in said.items():
            setattr(self.weather, name, value)
        for end in self.ends.values():
            end.busy_until = min(end.busy_until, time.monotonic() + LONGEST_QUEUE_S)


def serve(link, listener, command):
    looking = selectors.DefaultSelector()
    looking.register(listener, selectors.EVENT_READ, "listener")
    for end in link.ends.values():
        looking.register(end.fd, selectors.EVENT_READ, end)
    while command.poll() is None:
        wait = link.deliver()
        for key, _ in looking.select(0.2 if wait is None else min(wait, 0.2)):
            if isinstance(key.data, End):
                link.take(key.data)
            elif key.data == "listener":
                looking.register(listener.accept()[0], selectors.EVENT_READ, "control")
            elif said := key.fileobj.recv(4096):
                link.obey(json.loads(said))
                key.fileobj.sendall(b"done\n")
            else:
                looking.unregister(key.fileobj)
                key.fileobj.close()


def main(command):
    name = f"didar-{os.getpid()}"
    far = End(f"{name}-far", FAR, f"far{os.getpid() % 100000}")
    near = End(f"{name}-near", NEAR, f"near{os.getpid() % 100000}")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with tempfile.TemporaryDirectory(prefix="didar-link-") as folder:
        control = os.path.join(folder, "control")
        try:
            far.open(1)
            near.open(2)
            with socket.socket(socket.AF_UNIX) as listener:
                listener.bind(control)
                listener.listen()
                told = {"near": near.namespace, "far_address": FAR, "near_address": NEAR, "control": control}
                process = subprocess.Popen(
                    ["ip", "netns", "exec", far.namespace, *command],
                    env={**os.environ, "DIDAR_LINK": json.dumps(told)},
                )
                os.nice(-10)
                try:
                    serve(Link(far, near), listener, process)
                finally:
                    process.terminate()
                    process.wait()
                return process.returncode
        finally:
            near.close()
            far.close()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
