"""Sites for Hugo and Eleventy with the pages of a built site."""
import json
import pathlib
import shutil

import pages

HERE = pathlib.Path(__file__).parent


def hugo(site, folder):
    shutil.copytree(HERE / "hugo", folder)
    (folder / "content").mkdir()
    for path, name, page in pages.sources(site):
        # Of an address that ends in index.html Hugo makes a folder of that name.
        front = {"url": "/" + path.removesuffix("index.html")} | page
        write(folder / "content" / name, as_json(front) + "\n")


def eleventy(site, folder, packages):
    shutil.copytree(HERE / "eleventy", folder, ignore=shutil.ignore_patterns("node_modules"))
    (folder / "node_modules").symlink_to(packages)
    (folder / "content").mkdir()
    for path, name, page in pages.sources(site):
        front = {"permalink": path, "layout": "page.11ty.cjs"} | page
        write(folder / "content" / name, "---json\n" + as_json(front) + "\n---\n")


def as_json(front):
    return json.dumps(front, ensure_ascii=False)


def write(path, text):
    path.write_text(text, encoding="utf-8")
