#!/usr/bin/env python3
"""Makes the content of an archive to measure with: agencies x years reports, from a seed, with every sum in a report and between years right.

The agencies are invented and say so (示例).
"""
import argparse
import pathlib
import random
import re

EDITION = pathlib.Path(__file__).resolve().parents[2] / "gip-maven-plugin/src/main/resources/io/github/gipsite/formats/2021.yaml"
TOTALS = ("received", "brought-forward", "processed", "carried-forward")
APPLICANTS = 6

ABOUT = [
    "持续深化主动公开，推进重点领域信息公开，做好产业发展、营商环境、科技创新等宣传工作。",
    "着力推进财政预决算、公共资源配置、重大建设项目批准和教育、就业、医疗、社会保障等信息公开。",
    "会同相关部门会商研判，确定答复内容和形式，提升答复水平。",
    "通过电话沟通或当面解释，了解群众真实诉求，提升办理实效。",
    "扎实开展公开前保密审查工作，加强个人信息保护力度。",
    "定期梳理行政规范性文件，及时动态更新。",
    "优化政府门户网站结构，稳步推进改版提升工作。",
    "集合热点办事服务栏目，提高群众网上办事便利性。",
    "充分利用政务新媒体，进一步发挥聚合效应。",
    "通过在线会议、电话答疑等方式开展业务交流，提升工作水平。",
    "将政务公开落实情况纳入绩效考评指标体系。",
    "通过技术手段常态巡网、人工手段定期筛查，强化日常监管。",
    "健全政策解读机制，坚持政策文件与解读材料同步起草、同步审批、同步发布。",
    "畅通群众诉求表达渠道，及时回应社会关切。",
]
PROBLEMS = [
    "系统性前瞻性研究谋划不足，还需进一步强化政策学习研究。",
    "对工作总结力度不够，典型案例推广意识有待加强。",
    "政策解读形式较为单一，图解、视频等多样化解读比例有待提高。",
    "基层公开力量相对薄弱，业务能力与工作要求还有差距。",
]
REMEDIES = [
    "抓好常态化业务培训，及时传达最新会议精神及文件要求。",
    "完善考核管理机制，压实各单位工作责任。",
    "丰富解读形式，综合运用图片、图表、视频等方式。",
    "加强对基层单位的指导和督促，配齐配强工作人员。",
]
OVERVIEW = """{year}年，{name}认真贯彻落实《中华人民共和国政府信息公开条例》。{a}

## （一）主动公开方面

{b}本年制发行政规范性文件**{issued}**件，现行有效{{{{proactive.normative-documents.in-force}}}}件。

## （二）依申请公开方面

{c}{year}年新收政府信息公开申请**{received}**件，结转下年度继续办理**{carried}**件。

## （三）政府信息管理方面

{d}详见[政府信息公开目录](https://www.example.gov.cn/catalog/)。

## （四）政府信息公开平台建设方面

{e}

## （五）监督保障方面

- {f}
- {g}
"""


def request_rows():
    """The ids of the rows of the requests table, in order. Not a YAML reader: the edition keeps a row on a line."""
    table = EDITION.read_text(encoding="utf-8").split("\n  - id: requests\n    caption:")[1].split("\n    identities:")[0]
    return re.findall(r"- \{id: ([a-z.-]+),", table.split("\n        rows:")[1])


def spread(rnd, total, parts):
    """One large part and some small ones, as in real reports."""
    out = [0] * parts
    out[0] = int(total * rnd.uniform(0.7, 0.95))
    deal(rnd, total - out[0], lambda n: add(out, rnd.randrange(parts), n))
    return out


def deal(rnd, left, give):
    while left > 0:
        n = rnd.randint(1, max(1, left // 2))
        give(n)
        left -= n


def add(values, place, n):
    values[place] += n


def about(rnd, usual):
    """A figure as of one year among others: no check finds its change worth knowing."""
    return int(usual * rnd.uniform(0.8, 1.2))


def requests(rnd, rows, brought, asked):
    cells = {row: [0] * APPLICANTS for row in rows}
    results = [row for row in rows if row not in TOTALS]
    received = spread(rnd, asked, APPLICANTS)
    for c in range(APPLICANTS):
        total = received[c] + brought[c]
        carried = rnd.randint(0, total // 10) if total else 0
        cells["received"][c], cells["brought-forward"][c], cells["carried-forward"][c] = received[c], brought[c], carried
        cells["processed"][c] = total - carried
        deal(rnd, total - carried, lambda n: add(cells[rnd.choice(results)], c, n))
    return {row: values + [sum(values)] for row, values in cells.items()}


def reviews(rnd):
    values = [rnd.randint(0, 20) for _ in range(4)]
    return values + [sum(values)]


def as_yaml(tree, indent=""):
    for key, value in tree.items():
        if isinstance(value, dict):
            yield f"{indent}{key}:"
            yield from as_yaml(value, indent + "  ")
        else:
            yield f"{indent}{key}: {value}"


def nested(flat):
    tree = {}
    for key, value in flat.items():
        *path, leaf = key.split(".")
        node = tree
        for part in path:
            node = node.setdefault(part, {})
        node[leaf] = value
    return tree


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def make_agency(rnd, folder, name, years):
    rows = request_rows()
    brought = [rnd.randint(0, 9)] + [0] * (APPLICANTS - 1)
    documents = rnd.randint(30, 90)
    usual = {"licences": rnd.randint(100, 500000), "penalties": rnd.randint(100, 1000000), "compulsion": rnd.randint(100, 5000)}
    asked = rnd.randint(60, 700)
    for year in years:
        table = requests(rnd, rows, brought, about(rnd, asked))
        issued, repealed = rnd.randint(0, 20), rnd.randint(0, 8)
        documents += issued - repealed
        report = {
            "year": year,
            "published": f"{year + 1}-01-{rnd.randint(10, 30)}",
            "proactive": {
                "rules": [0, 0, 0],
                "normative-documents": [issued, repealed, documents],
                **{row: about(rnd, number) for row, number in usual.items()},
                "fees": f"{rnd.randint(1000, 2000)}.{rnd.randint(0, 99):02d}",
            },
            "requests": nested(table),
            "reviews": {"reconsideration": reviews(rnd), "litigation": {"direct": reviews(rnd), "after-reconsideration": reviews(rnd)}},
        }
        here = folder / str(year)
        write(here / "report.yaml", "\n".join(as_yaml(report)) + "\n")
        words = {letter: "".join(rnd.sample(ABOUT, n)) for letter, n in zip("abcdefg", (2, 4, 2, 3, 4, 2, 2))}
        write(here / "overview.md", OVERVIEW.format(
            year=year, name=name, issued=issued, received=table["received"][-1], carried=table["carried-forward"][-1], **words))
        write(here / "problems.md", f"一是{rnd.choice(PROBLEMS[:2])}二是{rnd.choice(PROBLEMS[2:])}\n")
        write(here / "improvements.md", f"1. {rnd.choice(REMEDIES[:2])}\n2. {rnd.choice(REMEDIES[2:])}\n")
        write(here / "other.md", f"{year}年本单位未收取信息处理费。\n")
        brought = table["carried-forward"][:APPLICANTS]


def make(folder, agencies, years=10, last=2030, seed=1):
    """Agencies x years reports. The edition starts with 2021, so that ten years end in 2030."""
    rnd = random.Random(seed)
    write(folder / "site.yaml", "site:\n  title: 示例政府信息公开年报\n  base-url: https://www.example.gov.cn/nb/\n")
    for i in range(1, agencies + 1):
        name = f"示例第{i}局"
        write(folder / f"a{i:04d}/agency.yaml", f"name: {name}\nkind: department\n")
        make_agency(rnd, folder / f"a{i:04d}", name, range(last - years + 1, last + 1))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--agencies", type=int, default=10)
    parser.add_argument("--years", type=int, default=10)
    parser.add_argument("--last", type=int, default=2030)
    parser.add_argument("--seed", type=int, default=1)
    make(**vars(parser.parse_args()))
