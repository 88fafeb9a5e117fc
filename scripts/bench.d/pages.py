"""Takes the HTML pages of a built site apart, so that another generator can render the same pages.

A page becomes its title, the rest of its head, and blocks: a table as its cells, words as Markdown, and what is neither (charts, lists of
links) as it is. That last part costs the other generators nothing, which is in their favour.
"""
import html
import re

PAGE = re.compile(
    r"<title>(?P<title>.*?)</title>\n<meta name=\"viewport\"[^>]*>\n(?P<head>.*?)</head>.*?<main[^>]*>(?P<main>.*)</main>", re.DOTALL)
BLOCK = re.compile(r"(<table class=.*?</table>|<div class=\"gip-prose\"[^>]*><(?:p|ul|ol|h3)>(?:(?!<div).)*?</div>)", re.DOTALL)
TABLE = re.compile(r"<table class=\"(?P<class>[^\"]*)\"><caption[^>]*id=\"(?P<id>[^\"]*)\"[^>]*>(?P<caption>.*?)</caption>", re.DOTALL)
PART = re.compile(r"<(thead|tbody)>(.*?)</\1>", re.DOTALL)
ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
CELL = re.compile(r"<(th|td)([^>]*)>(.*?)</\1>", re.DOTALL)
ATTRIBUTE = re.compile(r" ([a-z]+)=\"([^\"]*)\"")
MARKS = [
    (r"<h3[^>]*>(.*?)</h3>", r"\n### \1\n"),
    (r"<strong>(.*?)</strong>", r"**\1**"),
    (r"<a [^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", r"[\2](\1)"),
    (r"<ol>(.*?)</ol>", lambda items: items[1].replace("<li>", "1. ").replace("</li>", "")),
    (r"<ul>(.*?)</ul>", lambda items: items[1].replace("<li>", "- ").replace("</li>", "")),
    (r"<p>(.*?)</p>", r"\n\1\n"),
]


def parts(page):
    """The page for a template, or None where it is no page with a main part, such as one that only redirects."""
    found = PAGE.search(page)
    if not found:
        return None
    blocks = [block(text) for text in BLOCK.split(found["main"]) if text]
    return {"title": html.unescape(found["title"]), "head": found["head"], "blocks": blocks}


def block(text):
    if text.startswith("<table"):
        return table(text) or {"raw": text}
    words = re.match(r"<div class=\"gip-prose\"[^>]*>(.*)</div>$", text, re.DOTALL) if text.startswith("<div class=\"gip-prose\"") else None
    return {"words": markdown(words[1])} if words and "<table" not in text else {"raw": text}


def table(text):
    head = TABLE.match(text)
    if not head:
        return None
    bodies = [{"part": part, "rows": [[cell(*c) for c in CELL.findall(row)] for row in ROW.findall(rows)]} for part, rows in PART.findall(text)]
    if any("<" in c["text"] for body in bodies for row in body["rows"] for c in row):
        return None
    return {"table": {"class": head["class"], "id": head["id"], "caption": html.unescape(head["caption"]), "bodies": bodies}}


def cell(tag, attributes, text):
    """Only what is there, as an editor of front matter would write it."""
    return {"tag": tag, "text": html.unescape(text)} | dict(ATTRIBUTE.findall(attributes))


def markdown(words):
    for pattern, mark in MARKS:
        words = re.sub(pattern, mark, words, flags=re.DOTALL)
    return html.unescape(words).strip() + "\n"


def sources(site):
    """The path, the name of a source file and the parts of each page of a site."""
    for path in sorted(site.rglob("*.html")):
        page = parts(path.read_text(encoding="utf-8"))
        if page:
            relative = path.relative_to(site)
            yield relative.as_posix(), "-".join(("page", *relative.with_suffix("").parts)) + ".md", {"root": "../" * (len(relative.parts) - 1)} | page
