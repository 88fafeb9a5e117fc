// Words are rendered by the library that Eleventy itself renders Markdown with.
const markdown = require("markdown-it")({ html: true });
const title = "示例政府信息公开年报";

const escape = text => text.replace(/[&<>"]/g, c => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
const attribute = (name, value) => (value ? ` ${name}="${escape(value)}"` : "");

const cell = c =>
  `<${c.tag}${attribute("id", c.id)}${attribute("headers", c.headers)}${attribute("rowspan", c.rowspan)}` +
  `${attribute("colspan", c.colspan)}>${escape(c.text)}</${c.tag}>`;
const row = cells => `<tr>${cells.map(cell).join("")}</tr>`;
const body = b => `<${b.part}>\n${b.rows.map(row).join("\n")}</${b.part}>`;
const table = t =>
  `<table class="${t.class}"><caption class="gip-table__caption" id="${t.id}">${escape(t.caption)}</caption>\n` +
  `${t.bodies.map(body).join("\n")}\n</table>`;

const block = b =>
  b.raw ?? (b.words ? `<div class="gip-prose">${markdown.render(b.words)}</div>` : table(b.table));

const masthead = root => `<header class="gip-masthead">
<div class="gip-masthead__inner">
<p class="gip-masthead__title"><a class="gip-masthead__link" href="${root}index.html">${title}</a></p>
<form class="gip-search" role="search" method="get" action="${root}search/index.html">
<label class="gip-search__label" for="gip-search-words">检索全部年报</label>
<input class="gip-search__words" id="gip-search-words" type="search" name="q" maxlength="100" autocomplete="off">
<button class="gip-search__button" type="submit">检索</button>
</form>
<div class="gip-reading" role="group" hidden data-gip-reading aria-label="阅读设置">
<button class="gip-button" type="button" data-gip-switch="elder" aria-pressed="false">长者模式</button>
<button class="gip-button" type="button" data-gip-step="-1">缩小文字</button>
<button class="gip-button" type="button" data-gip-step="1">放大文字</button>
</div>
</div>
</header>`;

const footer = root => `<footer class="gip-footer">
<ul class="gip-footer__list">
<li class="gip-footer__item"><a class="gip-footer__link" href="${root}accessibility/index.html">无障碍说明</a></li>
</ul>
</footer>`;

module.exports.render = page => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escape(page.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.head}
</head>
<body class="gip-page">
<a class="gip-skip-link" href="#main">跳到正文</a>
${masthead(page.root)}
<main class="gip-main" id="main" tabindex="-1">
${page.blocks.map(block).join("")}
</main>
${footer(page.root)}
</body>
</html>
`;
