/*
 * Reads the index of the search. It is split by the hash of a token; a search loads the parts of a
 * few tokens, and then the texts of the reports that these have in common, until a page is full.
 * Data comes as scripts, because a page opened from a folder may not fetch anything. How text is
 * folded, cut and hashed is the same in Tokens and SearchIndex.
 */
(function () {
  "use strict";

  var PAGE = 10;
  var MOST_TOKENS = 4;
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

  /* Every file of the index calls this with what it holds. */
  window.gipSearch = function (kind, number, data) {
    arrived[kind + number] = data;
  };

  /* A file that could not be loaded, or was another, is asked for again the next time. */
  function load(kind, number, path) {
    var key = kind + number;
    if (!asked[key]) {
      asked[key] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = path;
        script.onload = script.onerror = function () {
          script.remove();
          if (key in arrived) {
            resolve(arrived[key]);
          } else {
            delete asked[key];
            reject(new Error(path));
          }
        };
        document.head.appendChild(script);
      });
    }
    return asked[key];
  }

  /* Never an old one: it tells the others' addresses, which change with what is in them. */
  function loadMeta() {
    return load("meta", 0, "index/meta.js?" + Date.now()).then(function (meta) {
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

  /* --- What the page asks --- */

  function Search(query) {
    this.words = folding(query).text.split(/\s+/).filter(Boolean);
    this.tokens = Array.from(new Set(tokensOf(query)));
    this.shown = 0;
    this.left = null;
  }

  /* Hands over the next reports, one by one with its matches, until a page is full or enough has been loaded. */
  Search.prototype.page = async function (show) {
    var meta = await loadMeta();
    this.left = this.left || (await candidates(meta, this.tokens));
    var full = this.shown + PAGE;
    var bytes = 0;
    while (this.left.length && this.shown < full && bytes < BUDGET) {
      var report = await loadText(meta, this.left[0]);
      this.left.shift();
      bytes += bytesOf(report);
      var hits = matches(report, this.words);
      if (hits.length) {
        this.shown++;
        show(report, hits);
      }
    }
  };

  window.gipSearch.Search = Search;
  window.gipSearch.tokens = tokensOf;
  window.gipSearch.decode = decode;
})();
