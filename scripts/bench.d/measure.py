#!/usr/bin/env python3
"""Times whole builds: ours, Hugo and Eleventy with the same pages, and cp -r, in turns. Judges nothing.

scripts/bench calls it when the plugin is built.
"""
import argparse
import collections
import os
import pathlib
import shutil
import subprocess
import sys
import time

import make_archive
import sites
from report import report
from runs import Runs, run

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / "target/bench"
PLUGIN = ROOT / "gip-maven-plugin"
OFFICE_POM = PLUGIN / "src/it/content-only/pom.xml"
JVM_CONFIG = PLUGIN / "src/main/resources/io/github/gipsite/scaffold/office/jvm.config"
TEMPLATE = ROOT / "site-template/src/main/resources/gip-site-template"
PACKAGES = ROOT / "scripts/bench.d/eleventy/node_modules"
SETTINGS = WORK / "settings.xml"
MAVEN = ["mvn", "-B", "-q", "-s", SETTINGS, f"-Dmaven.repo.local={PLUGIN / 'target/it-repo'}"]
# Offline, because the network is not what is measured.
GENERATE = [*MAVEN, "-o", "site:generate"]
VALIDATE = [*MAVEN, "-o", "validate"]
YEARS = 10
# What a round has used stays there until the next bench: on ext4, files are made several times as slowly in the minutes after many were deleted.
SPENT = WORK / "spent"
# For the same reason, after what the last bench has left was deleted.
SECONDS_AFTER_DELETING = 300


class Bench:
    """All that is measured of an archive of one size."""

    def __init__(self, reports, version):
        self.folder = WORK / str(reports)
        self.office = self.folder / "office"
        self.site = self.office / "target/site"
        self.runs = collections.defaultdict(Runs)
        make_archive.make(self.office, reports // YEARS, YEARS)
        project(self.office, OFFICE_POM.read_text(encoding="utf-8").replace("@project.version@", version))
        # Once without a clock, to have all jars, and the pages for the others.
        run([*MAVEN, "site:generate"], self.office)
        self.generators = {}
        if shutil.which("hugo"):
            sites.hugo(self.site, self.folder / "hugo")
            self.generators["hugo"] = ["hugo", "--quiet"]
        if PACKAGES.is_dir():
            sites.eleventy(self.site, self.folder / "eleventy", PACKAGES)
            self.generators["eleventy"] = [PACKAGES / ".bin/eleventy"]
        self.sizes = {"all": pages_in(self.site)}
        self.outputs_known = True

    def round(self):
        put_aside(self.office / "target")
        self.time("all", GENERATE, self.office)
        self.time("unchanged", GENERATE, self.office)
        self.edit()

        self.time("cp", ["cp", "-r", self.site, self.folder / "copy"], self.folder)
        put_aside(self.folder / "copy")

        put_aside(self.office / "target")
        self.time("html", [*GENERATE, "-Dgip.outputs=html"], self.office)
        self.sizes["html"] = pages_in(self.site)
        # A plugin that does not know the property writes everything.
        self.outputs_known = not any(self.site.rglob("*.csv"))

        self.override("css", "styles/office.css", ":root { --gip-accent: #004ea2; }\n")
        table = "components/table/table.html"
        self.override("table", table, (TEMPLATE / table).read_text(encoding="utf-8"))

        for name, command in self.generators.items():
            for left in ("public", "resources"):
                put_aside(self.folder / name / left)
            self.time(name, command, self.folder / name)
            self.sizes[name] = pages_in(self.folder / name / "public")
        self.time("validate", VALIDATE, WORK / "empty")

    def edit(self):
        """A sentence more in the middle of the archive, and away again."""
        files = sorted(self.office.glob("a*/*/other.md"))
        file = files[len(files) // 2]
        before = file.read_text(encoding="utf-8")
        file.write_text(before + "\n政府信息公开年报以网页形式公布。\n", encoding="utf-8")
        self.time("edit", GENERATE, self.office)
        file.write_text(before, encoding="utf-8")

    def override(self, name, path, text):
        """All outputs with one file of the template replaced."""
        put_aside(self.office / "target")
        file = self.office / "template" / path
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        self.time(name, GENERATE, self.office)
        shutil.rmtree(self.office / "template")

    def time(self, name, command, folder):
        run(command, folder, self.runs[name])


EMPTY_POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cn.gov.example</groupId>
  <artifactId>empty</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
</project>
"""


def settings():
    """The repository of the integration tests has the plugin of this build, and takes what else it needs from the one that Maven uses here."""
    project(WORK / "empty", EMPTY_POM)
    told = subprocess.run(["mvn", "-B", "-o", "-X", "validate"], cwd=WORK / "empty", stdout=subprocess.PIPE, text=True, check=True).stdout
    outer = pathlib.Path(told.split("Using local repository at ")[1].splitlines()[0])
    text = (PLUGIN / "src/it/settings.xml").read_text(encoding="utf-8")
    SETTINGS.write_text(text.replace("@localRepositoryUrl@", outer.as_uri()), encoding="utf-8")


def project(folder, pom):
    """Starts Java as the project of an office does."""
    (folder / ".mvn").mkdir(parents=True)
    shutil.copy(JVM_CONFIG, folder / ".mvn/jvm.config")
    (folder / "pom.xml").write_text(pom, encoding="utf-8")


def put_aside(folder):
    if folder.exists():
        SPENT.mkdir(exist_ok=True)
        folder.rename(SPENT / str(len(list(SPENT.iterdir()))))


def clear():
    if WORK.exists():
        print(f"bench: deletes what the last one left, and waits {SECONDS_AFTER_DELETING} s for the disk", file=sys.stderr, flush=True)
        shutil.rmtree(WORK)
        os.sync()
        time.sleep(SECONDS_AFTER_DELETING)


def pages_in(folder):
    """How many pages there are, and how many bytes."""
    sizes = [path.stat().st_size for path in folder.rglob("*.html")]
    return len(sizes), sum(sizes)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[100, 1000], help=f"reports, a multiple of {YEARS}")
    parser.add_argument("--rounds", type=int, help="how often each is run; three times, once from 10000 reports on")
    parser.add_argument("--version", required=True, help="of the plugin")
    given = parser.parse_args()
    for size in given.sizes:
        if size < YEARS or size % YEARS:
            parser.error(f"{size} is no multiple of {YEARS}")
    clear()
    settings()
    for size in given.sizes:
        bench = Bench(size, given.version)
        for _ in range(given.rounds or (1 if size >= 10000 else 3)):
            bench.round()
        print(report(size, bench), flush=True)


if __name__ == "__main__":
    main()
