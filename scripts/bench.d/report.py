"""What was measured, in words and Markdown tables."""

NAMES = {
    "all": "ours, all outputs",
    "unchanged": "ours, again, nothing changed",
    "edit": "ours, again, one report edited",
    "html": "ours, HTML only",
    "css": "ours, with `template/styles/office.css`",
    "table": "ours, with `components/table/table.html` replaced",
    "hugo": "Hugo, the same pages",
    "eleventy": "Eleventy, the same pages",
    "cp": "`cp -r` of all outputs",
    "validate": "`mvn validate` of an empty project",
}
RATIOS = [
    ("all", "cp", 2.0),
    ("css", "all", 1.1),
    ("table", "all", 1.1),
    ("html", "hugo", 0.5),
    ("html", "eleventy", None),
    ("unchanged", "all", 0.3),
    ("edit", "unchanged", 1.2),
]
MEGABYTES = 512
SECONDS_OF_100 = 1.0


def report(size, bench):
    rounds = len(bench.runs["all"].seconds)
    lines = [f"\n{size} reports, {rounds} rounds in turns\n" if rounds > 1 else f"\n{size} reports, one round\n"]
    lines += ["| what | median | fastest | slowest | processor | peak memory | pages | HTML |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    lines += [line(NAMES[name], bench.runs[name], bench.sizes.get(name)) for name in NAMES if name in bench.runs]
    lines += ["", "| ratio | target | measured | by processor time |", "| --- | ---: | ---: | ---: |"]
    for over, under, target in RATIOS:
        if under in bench.runs:
            a, b = bench.runs[over], bench.runs[under]
            lines.append(
                f"| {NAMES[over]} / {NAMES[under]} | {target if target else '-'} | {a.median / b.median:.2f} | {a.median_cpu / b.median_cpu:.2f} |")
    a, b = bench.runs["all"], bench.runs["validate"]
    target = f"{SECONDS_OF_100} s" if size == 100 else "-"
    lines.append(f"| {NAMES['all']}, less {NAMES['validate']} | {target} | {a.median - b.median:.2f} s | {a.median_cpu - b.median_cpu:.2f} s |")
    peak = max(bench.runs[name].peak for name in ("all", "unchanged", "edit", "html", "css", "table"))
    lines.append(f"| peak memory of all of ours | {MEGABYTES} MB | {peak:.0f} MB | |")
    if not bench.outputs_known:
        lines += ["", "This plugin does not know gip.outputs: \"HTML only\" has written everything."]
    lines += ["", *(f"{name} is not here and was left out." for name in ("hugo", "eleventy") if name not in bench.runs)]
    return "\n".join(lines)


def line(name, runs, pages):
    of_pages = f"{pages[0]} | {pages[1] / 1e6:.1f} MB" if pages else "|"
    times = (runs.median, min(runs.seconds), max(runs.seconds), runs.median_cpu)
    return f"| {name} | {' | '.join(f'{seconds:.2f} s' for seconds in times)} | {runs.peak:.0f} MB | {of_pages} |"
