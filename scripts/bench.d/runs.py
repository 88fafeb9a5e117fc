"""One whole process after another, with its wall time, its processor time and its peak memory."""
import os
import pathlib
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field


@dataclass
class Runs:
    """All runs of one command."""

    seconds: list = field(default_factory=list)
    cpu: list = field(default_factory=list)
    megabytes: list = field(default_factory=list)

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def median_cpu(self):
        return statistics.median(self.cpu)

    @property
    def peak(self):
        return max(self.megabytes)


def environment():
    """What the shell at hand sets for Maven would be measured too. Java reads Chinese file names only in a UTF-8 locale."""
    kept = {name: value for name, value in os.environ.items() if name not in ("MAVEN_OPTS", "MAVEN_ARGS", "JAVA_TOOL_OPTIONS")}
    return kept | {"LC_ALL": "C.UTF-8"}


def run(command, folder, runs=None):
    """Runs a command to its end, and stops everything if it fails."""
    # What the one before has written must not be on its way to the disk while this one is timed.
    os.sync()
    log = pathlib.Path(folder) / "run.log"
    with open(log, "wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=environment(), stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        # Unlike wait(): with the peak memory of this process, and of those that it has waited for.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"bench: {' '.join(map(str, command))} in {folder} failed:\n{log.read_text(errors='replace')[-3000:]}")
    log.unlink()
    if runs is not None:
        runs.seconds.append(seconds)
        runs.cpu.append(usage.ru_utime + usage.ru_stime)
        # Linux counts in KiB.
        runs.megabytes.append(usage.ru_maxrss / 1024)
