#!/usr/bin/python3
"""How long it takes from starting a program to its first frame, and how much memory it then holds.

    apt-get install xvfb openbox python3-xlib            # and, to compare with: keepassxc libreoffice-calc pdfsam
    ./mvnw -Ppackage -DskipTests package
    packaging/bench/start.py [--rounds 15] [--image target/packaging/image/carnet-de-refus]

All programs are started in turn, round after round, on one virtual screen with a window manager, so that whatever else the machine does meets them
alike; medians are given, as milliseconds and as ratios to an empty JavaFX window on the same runtime without a start-up cache. The first round only
warms the files up and does not count. Two moments are measured from outside, for all: "mapped", when the server tells that a window of at least
300 x 200 is shown (an event, no polling), and "drawn", when not all of its points have the same colour any more (looked at every 5 ms; an empty window
never gets there). From inside, for ours and the empty window: "frame", the line "first-frame" that is written once the first frame is painted
(ui/parts/FirstFrame.java). Each program gets a home folder of its own, kept between rounds. CPU is what the process had used at its last moment.
"""
import argparse
import os
import pathlib
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display as xdisplay, error as xerror

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
LEAST = (300, 200)
PATIENCE = 60.0


class Screen:
    """A virtual screen with a window manager, and what the server tells of windows on it."""

    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        self.name = ":" + os.read(read, 16).decode().strip()
        self.manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": self.name}, stderr=subprocess.DEVNULL)
        self.x = xdisplay.Display(self.name)
        self.x.set_error_handler(lambda *_: None)
        time.sleep(1)

    def close(self):
        self.manager.terminate()
        self.server.terminate()


class Watch:
    """Finds the first large window that comes after it was made."""

    def __init__(self, screen):
        self.x = screen.x
        self.root = self.x.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.x.sync()
        while self.x.pending_events():
            self.x.next_event()
        self.window = None

    def look(self):
        """The window that was mapped, once."""
        while self.x.pending_events():
            event = self.x.next_event()
            if event.type == X.MapNotify and self.window is None and self.is_large(event.window):
                self.window = event.window
        return self.window

    @staticmethod
    def is_large(window):
        try:
            size = window.get_geometry()
        except (xerror.XError, AttributeError):
            return False
        return size.width >= LEAST[0] and size.height >= LEAST[1]

    def is_drawn(self):
        """Whether five lines across the window hold more than three colours; the window manager's frame is left out."""
        colours = set()
        try:
            size = self.window.get_geometry()
            for part in range(1, 6):
                y = 40 + (size.height - 60) * part // 6
                line = self.window.get_image(20, y, size.width - 40, 1, X.ZPixmap, 0xFFFFFFFF).data
                colours.update(line[i:i + 3] for i in range(0, len(line), 4))
        except (xerror.XError, AttributeError):
            return False
        return len(colours) > 3


def memory(pid):
    """RSS and PSS in MB of a process and its children."""
    rss = pss = 0
    for one in [pid] + children(pid):
        try:
            for line in open(f"/proc/{one}/smaps_rollup"):
                if line.startswith("Rss:"):
                    rss += int(line.split()[1])
                elif line.startswith("Pss:"):
                    pss += int(line.split()[1])
        except OSError:
            pass
    return rss / 1000 * 1.024, pss / 1000 * 1.024


def children(pid):
    found = []
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            for child in open(f"/proc/{pid}/task/{task}/children").read().split():
                found += [int(child)] + children(int(child))
    except OSError:
        pass
    return found


def cpu(pid):
    """Milliseconds of processor used so far by a process and its children."""
    used = 0
    for one in [pid] + children(pid):
        try:
            fields = open(f"/proc/{one}/stat").read().rsplit(")", 1)[1].split()
            used += (int(fields[11]) + int(fields[12])) * 1000 // os.sysconf("SC_CLK_TCK")
        except OSError:
            pass
    return used


def run(screen, command, home, options="", tells=False, stay=0.0):
    """Starts a program once. Returns moments in ms by name, and what it held."""
    env = {**os.environ, "DISPLAY": screen.name, "HOME": str(home), "XDG_CONFIG_HOME": f"{home}/.config", "LC_ALL": "C.UTF-8"}
    env.pop("WAYLAND_DISPLAY", None)
    if tells:
        env["JAVA_TOOL_OPTIONS"] = f"-Duser.home={home} -Dcarnet.first-frame=tell {options}"
    watch = Watch(screen)
    begin = time.monotonic()
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE if tells else subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    seen = {}

    def now():
        return (time.monotonic() - begin) * 1000

    out = process.stdout.fileno() if tells else None
    drawn_until = None
    while now() < PATIENCE * 1000:
        ready, _, _ = select.select([screen.x.fileno()] + ([out] if out is not None and "frame" not in seen else []), [], [], 0.005)
        if out in ready and b"first-frame" in os.read(out, 4096):
            seen["frame"] = now()
        if "mapped" not in seen and watch.look() is not None:
            seen["mapped"] = now()
        if "mapped" in seen and "drawn" not in seen and watch.is_drawn():
            seen["drawn"] = now()
        if "mapped" in seen and ("frame" in seen or not tells):
            if "drawn" in seen:
                break
            drawn_until = drawn_until or now() + (300 if tells else 20000)
            if now() > drawn_until:
                break
    seen["cpu"] = cpu(process.pid)
    time.sleep(stay)
    seen["rss"], seen["pss"] = memory(process.pid)
    try:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(10)
    except (subprocess.TimeoutExpired, ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    time.sleep(0.3)
    return seen


def empty(image, work):
    """The empty window's command on the image's own runtime, and its cache."""
    jdk = next(j for j in [os.environ.get("JAVA_HOME", "/none"), *map(str, pathlib.Path("/usr/lib/jvm").glob("*25*"))] if pathlib.Path(j, "bin/javac").exists())
    app = image / "lib/app"
    fx = [str(j) for j in sorted(app.glob("javafx-*.jar"))]
    subprocess.run([f"{jdk}/bin/javac", "-d", work, "-cp", ":".join(fx), str(REPOSITORY / "packaging/bench/Empty.java")], check=True)
    jar = f"{work}/empty.jar"
    subprocess.run([f"{jdk}/bin/jar", "--create", "--file", jar, "-C", work, "Empty.class", "-C", work, "Empty$1.class", "-C", work, "Start.class"], check=True)
    return [str(image / "lib/runtime/bin/java"), "--enable-native-access=ALL-UNNAMED", "-cp", ":".join([*fx, jar]), "Start"]


def sheet(work):
    path = pathlib.Path(work, "liste.csv")
    path.write_text("Nom,Prénom\n" + "\n".join(f"Martin{i},Léa" for i in range(20)))
    if shutil.which("soffice"):
        subprocess.run(["soffice", "--headless", "--convert-to", "ods", "--outdir", work, str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return str(path.with_suffix(".ods"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--image", type=pathlib.Path, default=REPOSITORY / "target/packaging/image/carnet-de-refus")
    parser.add_argument("--only-ours", action="store_true", help="no other programs")
    arguments = parser.parse_args()
    image = arguments.image.resolve()
    work = tempfile.mkdtemp(prefix="start-")
    screen = Screen()
    try:
        ours = [str(image / "bin/carnet-de-refus")]
        bare = empty(image, work)
        cache = f"{work}/empty.aot"
        trained = {**os.environ, "DISPLAY": screen.name, "JAVA_TOOL_OPTIONS": f"-Dcarnet.first-frame=exit -Duser.home={work}"}
        subprocess.run([bare[0], f"-XX:AOTCacheOutput={cache}", *bare[1:]], env=trained, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # our own image without its cache: the same, but for the two lines that name it
        plain = pathlib.Path(work, "plain")
        shutil.copytree(image, plain, symlinks=True, copy_function=shutil.copy2)
        for launcher in (plain / "bin").iterdir():
            launcher.write_text("".join(l for l in launcher.read_text().splitlines(True) if "AOTCache" not in l))
        (plain / "lib/app/carnet.aot").unlink(missing_ok=True)
        programs = {
            "empty window, no cache": (bare, True),
            "empty window, cache": ([bare[0], f"-XX:AOTCache={cache}", *bare[1:]], True),
            "empty window, cache, our options": ([bare[0], f"-XX:AOTCache={cache}", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms24m", *bare[1:]], True),
            "Carnet de refus, no cache": ([str(plain / "bin/carnet-de-refus")], True),
            "Carnet de refus": (ours, True),
        }
        foreign = {"KeePassXC": ["keepassxc"], "LibreOffice Calc": ["soffice", "--norestore", "--nologo", "--calc", sheet(work)], "PDFsam": ["pdfsam"]}
        for name, command in foreign.items():
            if arguments.only_ours:
                continue
            if shutil.which(command[0]):
                programs[name] = (command, False)
            else:
                print(f"{name}: not installed here, left out")
        results = {name: [] for name in programs}
        for round_ in range(arguments.rounds + 1):
            for name, (command, tells) in programs.items():
                home = pathlib.Path(work, "home-" + command[0].rsplit("/", 1)[-1])
                home.mkdir(exist_ok=True)
                result = run(screen, command, home, tells=tells)
                if round_ > 0:
                    results[name].append(result)
            print(f"\rround {round_} of {arguments.rounds}", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)

        def median(name, key):
            values = [r[key] for r in results[name] if key in r]
            return statistics.median(values) if values else None

        base = {key: median("empty window, no cache", key) for key in ("frame", "mapped", "cpu")}
        print(f"medians of {arguments.rounds}; in brackets the ratio to the empty window without a cache")
        print(f"{'':34}{'frame':>16}{'mapped':>16}{'drawn':>10}{'CPU':>16}{'RSS MB':>9}{'PSS MB':>9}")
        for name in programs:
            cells = ""
            for key, width in (("frame", 16), ("mapped", 16), ("drawn", 10), ("cpu", 16), ("rss", 9), ("pss", 9)):
                value = median(name, key)
                ratio = f" ({value / base[key]:.2f})" if value is not None and base.get(key) else ""
                cells += f"{'–' if value is None else f'{value:.0f}' + ratio:>{width}}"
            print(f"{name:34}{cells}")
        held = [run(screen, ours + ["--demo"], pathlib.Path(work, "home-carnet-de-refus"), options=o, tells=True, stay=12) for o in ("", "-Dprism.order=sw")]
        print(f"the made-up family's home sheet, after 12 s: RSS {held[0]['rss']:.0f} MB, PSS {held[0]['pss']:.0f} MB as it starts on this screen, "
              f"of which Mesa's software renderer takes what is missing in RSS {held[1]['rss']:.0f} MB, PSS {held[1]['pss']:.0f} MB (JavaFX's own renderer)")
        installed = sum(f.lstat().st_size for f in image.rglob("*") if not f.is_symlink())
        print(f"installed: {installed / 1e6:.0f} MB; " + ", ".join(f"{p.name} {p.stat().st_size / 1e6:.1f} MB" for p in sorted((REPOSITORY / 'target/packages').glob('*'))))
    finally:
        screen.close()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
