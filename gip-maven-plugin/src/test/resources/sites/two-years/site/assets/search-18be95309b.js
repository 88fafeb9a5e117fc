/*
 * Searches all reports, with nothing but static files. The index is split by the hash of a token;
 * a search loads the parts of a few tokens, and then the texts of the reports that these have in
 * common, until a page is full. Data comes as scripts, because a page opened from a folder may not
 * fetch anything. How text is folded, cut and hashed is the same in Tokens and SearchIndex.
 */
(function () {
  "use strict";

  var PAGE = 10;
  var MOST_TOKENS = 4;
  var MOST_PASSAGES = 3;
  /* What one page of results may load in texts, in bytes; a Chinese character has three. */
  var BUDGET = 150000;
  var DIGITS =
    "#$%)*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
  var BASE = Math.floor(DIGITS.length / 2);
  var RUN =
    /[0-9]+(?:\.[0-9]+)?|[a-z\u00C0-\u024F]+|[\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{10000}-\u{10FFFF}]+/gu;

  /* --- The rules that the index was made by --- */

  function foldCharacter(c) {
    if (/[０-９Ａ-Ｚａ-ｚ．％]/.test(c)) {
      c = String.fromCharCode(c.charCodeAt(0) - 0xfee0);
    }
    return c === "\u3000" ? " " : /[A-Z]/.test(c) ? c.toLowerCase() : c;
  }

  /* The folded text, and where each of its characters stands in the text. */
  function folding(text) {
    var plain = text.split("").map(foldCharacter).join("");
    var at = [];
    var kept = "";
    for (var i = 0; i < plain.length; i++) {
      var separates =
        plain[i] === "," &&
        /[0-9]/.test(plain[i - 1] || "") &&
        /^[0-9]{3}(?![0-9])/.test(plain.slice(i + 1, i + 5));
      if (!separates) {
        kept += plain[i];
        at.push(i);
      }
    }
    at.push(text.length);
    return { text: kept, at: at };
  }

  function tokensOf(text) {
    var tokens = [];
    (folding(text).text.match(RUN) || []).forEach(function (run) {
      if (/^[0-9a-z\u00C0-\u024F]/.test(run)) {
        tokens.push(run);
        return;
      }
      var han = Array.from(run);
      for (var i = 0; i + 1 < han.length; i++) {
        tokens.push(han[i] + han[i + 1]);
      }
    });
    return tokens;
  }

  function shardOf(token, count) {
    var hash = 0x811c9dc5;
    for (var i = 0; i < token.length; i++) {
      hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
    }
    return (hash >>> 0) % count;
  }

  /* The numbers of a list of reports. */
  function decode(code, reports) {
    if (code[0] === "&") {
      return range(reports).filter(function (n) {
        return (DIGITS.indexOf(code[1 + Math.floor(n / 6)]) >> (n % 6)) & 1;
      });
    }
    if (code[0] !== "!") {
      return numbers(code);
    }
    var others = new Set(numbers(code.slice(1)));
    return range(reports).filter(function (n) {
      return !others.has(n);
    });
  }

  function numbers(code) {
    var list = [];
    var next = 0;
    var gap = 0;
    var worth = 1;
    for (var i = 0; i < code.length; i++) {
      var digit = DIGITS.indexOf(code[i]);
      gap += (digit % BASE) * worth;
      worth *= BASE;
      if (digit < BASE) {
        list.push(next + gap);
        next += gap + 1;
        gap = 0;
        worth = 1;
      }
    }
    return list;
  }

  function range(count) {
    return Array.from({ length: count }, function (nothing, n) {
      return n;
    });
  }

  /* --- Files --- */

  var arrived = {};
  var asked = {};

  window.gipSearch = function (kind, number, data) {
    arrived[kind + number] = data;
  };

  function load(kind, number, path) {
    var key = kind + number;
    if (!asked[key]) {
      asked[key] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = path;
        script.onload = function () {
          script.remove();
          resolve(arrived[key]);
        };
        script.onerror = function () {
          script.remove();
          delete asked[key];
          reject(new Error(path));
        };
        document.head.appendChild(script);
      });
    }
    return asked[key];
  }

  function loadMeta() {
    return load("meta", 0, "index/meta.js").then(function (meta) {
      return { reports: meta[0], shards: meta[1], mark: "?" + meta[2] };
    });
  }

  function loadShard(meta, number) {
    return load("shard", number, "index/" + number + ".js" + meta.mark);
  }

  function loadText(meta, number) {
    return load("text", number, "text/" + number + ".js" + meta.mark);
  }

  /* --- Searching --- */

  /* A few of many tokens, from the first to the last. */
  function spread(tokens) {
    if (tokens.length <= MOST_TOKENS) {
      return tokens;
    }
    return range(MOST_TOKENS).map(function (i) {
      return tokens[Math.round((i * (tokens.length - 1)) / (MOST_TOKENS - 1))];
    });
  }

  /* The reports that may have all tokens, as far as the loaded parts of the index can tell. */
  function candidates(meta, tokens) {
    var chosen = Array.from(
      new Set(
        spread(tokens).map(function (token) {
          return shardOf(token, meta.shards);
        })
      )
    );
    return Promise.all(
      chosen.map(function (number) {
        return loadShard(meta, number);
      })
    ).then(function (loaded) {
      var found = null;
      tokens.forEach(function (token) {
        var place = chosen.indexOf(shardOf(token, meta.shards));
        if (place >= 0) {
          var shard = loaded[place];
          var known = Object.prototype.hasOwnProperty.call(shard, token);
          var has = new Set(known ? decode(shard[token], meta.reports) : []);
          found = (found || range(meta.reports)).filter(function (n) {
            return has.has(n);
          });
        }
      });
      return found;
    });
  }

  /* Where a word stands in a folded text; 37 does not stand in 370. */
  function placesOf(word, text) {
    var places = [];
    for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      var end = at + word.length;
      var cutsBefore =
        /^[0-9]/.test(word) && /(?:[0-9]|[0-9]\.)$/.test(text.slice(Math.max(0, at - 2), at));
      var cutsAfter = /[0-9]$/.test(word) && /^\.?[0-9]/.test(text.slice(end, end + 2));
      if (!cutsBefore && !cutsAfter) {
        places.push([at, end]);
      }
    }
    return places;
  }

  /* What a report says, as { text, heading, anchor }, its title first. */
  function passages(report) {
    var all = [{ text: report[0], part: null, anchor: "" }];
    report.slice(2).forEach(function (part) {
      if (part[1]) {
        all.push({ text: part[1], part: part, anchor: part[0], isHeading: true });
      }
      part.slice(2).forEach(function (passage) {
        var placed = Array.isArray(passage);
        all.push({
          text: placed ? passage[0] : passage,
          part: part,
          anchor: placed ? passage[1] : part[0],
        });
      });
    });
    return all;
  }

  /* The passages that have most of the words; empty where a word is in none. */
  function matches(report, words) {
    var missing = new Set(words);
    var hits = [];
    passages(report).forEach(function (passage) {
      var folded = folding(passage.text);
      var marks = [];
      var count = 0;
      words.forEach(function (word) {
        var places = placesOf(word, folded.text);
        if (places.length) {
          missing.delete(word);
          count++;
        }
        places.forEach(function (place) {
          marks.push([folded.at[place[0]], folded.at[place[1]]]);
        });
      });
      if (count) {
        hits.push({ passage: passage, marks: marks, count: count });
      }
    });
    if (missing.size) {
      return [];
    }
    return hits.sort(function (one, other) {
      return other.count - one.count;
    });
  }

  function bytesOf(report) {
    return passages(report).reduce(function (sum, passage) {
      return sum + 3 * passage.text.length + 20;
    }, 0);
  }

  /* One page: looks into candidates until it is full, or enough has been loaded. */
  async function nextPage(search, show) {
    var shown = 0;
    var bytes = 0;
    while (search.left.length && shown < PAGE && bytes < BUDGET) {
      var report = await loadText(search.meta, search.left[0]);
      if (search !== current) {
        return;
      }
      search.left.shift();
      bytes += bytesOf(report);
      var hits = matches(report, search.words);
      if (hits.length) {
        show(report, hits);
        shown++;
      }
    }
    search.shown += shown;
  }

  /* --- The page --- */

  var box = document.getElementById("gip-search-words");
  var place = document.getElementById("gip-search-found");
  var status = place.querySelector("[role=status]");
  var list = place.querySelector("ol");
  var more = place.querySelector("button");
  var current = null;

  function say(key, first, second) {
    status.textContent = (place.dataset[key] || "")
      .replace("{0}", String(first))
      .replace("{1}", String(second));
  }

  function element(name, className, parent) {
    var made = document.createElement(name);
    made.className = className;
    parent.appendChild(made);
    return made;
  }

  function address(report, anchor) {
    var page = "../" + report[1].split("/").map(encodeURIComponent).join("/");
    return anchor ? page + "#" + encodeURIComponent(anchor) : page;
  }

  function link(text, href, parent) {
    var made = document.createElement("a");
    made.href = href;
    made.textContent = text;
    parent.appendChild(made);
  }

  /* Overlapping marks become one. */
  function writeMarked(text, marks, parent) {
    var from = 0;
    marks
      .sort(function (one, other) {
        return one[0] - other[0];
      })
      .forEach(function (mark) {
        var start = Math.max(from, mark[0]);
        if (mark[1] > start) {
          parent.appendChild(document.createTextNode(text.slice(from, start)));
          var made = document.createElement("mark");
          made.textContent = text.slice(start, mark[1]);
          parent.appendChild(made);
          from = mark[1];
        }
      });
    parent.appendChild(document.createTextNode(text.slice(from)));
  }

  function showReport(report, hits) {
    var item = element("li", "gip-found__report", list);
    link(report[0], address(report, ""), element("h2", "gip-found__title", item));
    hits.slice(0, MOST_PASSAGES).forEach(function (hit) {
      var passage = hit.passage;
      var line = element("p", "gip-found__passage", item);
      if (passage.part && !passage.isHeading) {
        var own = place.dataset[passage.part[0] || "preface"] || "";
        var where = element("span", "gip-found__place", line);
        link(passage.part[1] || own, address(report, passage.anchor), where);
        line.appendChild(document.createElement("br"));
      } else if (passage.isHeading) {
        line = element("a", "gip-found__place", line);
        line.href = address(report, passage.anchor);
      }
      writeMarked(passage.text, hit.marks, line);
    });
  }

  function tell(search) {
    var left = search.left.length;
    more.hidden = !left;
    if (left) {
      say("shown", search.shown, left);
    } else if (search.shown) {
      say("found", search.shown);
    } else {
      say("nothing");
    }
  }

  function failed(search) {
    if (search === current) {
      say("failed");
      more.hidden = !search.left.length;
    }
  }

  function begin(query) {
    var search = { left: [], shown: 0, words: [], meta: null };
    current = search;
    list.textContent = "";
    more.hidden = true;
    var tokens = Array.from(new Set(tokensOf(query)));
    search.words = folding(query).text.split(/\s+/).filter(Boolean);
    if (!search.words.length) {
      say("empty");
      return;
    }
    if (!tokens.length) {
      say("short");
      return;
    }
    run(search, tokens);
  }

  async function run(search, tokens) {
    say("working");
    try {
      search.meta = await loadMeta();
      search.left = await candidates(search.meta, tokens);
      await nextPage(search, showReport);
      if (search === current) {
        tell(search);
      }
    } catch (fault) {
      failed(search);
    }
  }

  async function goOn() {
    var search = current;
    var before = list.children.length;
    try {
      await nextPage(search, showReport);
      if (search === current) {
        tell(search);
        focusOn(list.children[before]);
      }
    } catch (fault) {
      failed(search);
    }
  }

  /* The button may have gone; who pressed it goes on reading at the first new result. */
  function focusOn(item) {
    if (item) {
      item.querySelector("a").focus();
    } else if (more.hidden) {
      box.focus();
    }
  }

  function askedFor() {
    return new URLSearchParams(location.search).get("q");
  }

  /* Opened from a folder, a page may not change its address. */
  function remember(query) {
    try {
      if (askedFor() !== query) {
        history.pushState(null, "", "?q=" + encodeURIComponent(query));
      }
    } catch (refused) {
      return;
    }
  }

  function fromAddress() {
    var query = askedFor();
    box.value = query || "";
    if (query !== null) {
      begin(query);
    }
  }

  document.getElementById("gip-search-without").hidden = true;
  box.form.addEventListener("submit", function (event) {
    event.preventDefault();
    remember(box.value);
    begin(box.value);
  });
  more.addEventListener("click", goOn);
  window.addEventListener("popstate", fromAddress);
  window.gipSearch.tokens = tokensOf;
  window.gipSearch.decode = decode;
  fromAddress();
})();
