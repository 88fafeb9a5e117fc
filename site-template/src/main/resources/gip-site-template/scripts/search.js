/* The page of the search: asks the index, and shows what it finds. */
(function () {
  "use strict";

  var MOST_PASSAGES = 3;

  var box = document.getElementById("gip-search-words");
  var place = document.getElementById("gip-search-found");
  var status = place.querySelector("[role=status]");
  var list = place.querySelector("ol");
  var more = place.querySelector("button");
  var current = null;

  /* --- Showing --- */

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
    return made;
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

  /* The title is a passage too; what is found in it is marked there. */
  function showReport(report, hits) {
    var item = element("li", "gip-found__report", list);
    var inTitle = hits.filter(function (hit) {
      return !hit.passage.part;
    });
    var title = link("", address(report, ""), element("h2", "gip-found__title", item));
    writeMarked(report[0], inTitle.length ? inTitle[0].marks : [], title);
    hits
      .filter(function (hit) {
        return hit.passage.part;
      })
      .slice(0, MOST_PASSAGES)
      .forEach(function (hit) {
        showPassage(report, hit, element("p", "gip-found__passage", item));
      });
  }

  function showPassage(report, hit, line) {
    var passage = hit.passage;
    if (passage.isHeading) {
      line = element("a", "gip-found__place", line);
      line.href = address(report, passage.anchor);
    } else {
      var where = element("span", "gip-found__place", line);
      if (!passage.part[1]) {
        where.lang = document.documentElement.lang;
      }
      link(placeOf(passage.part), address(report, passage.anchor), where);
      line.appendChild(document.createElement("br"));
    }
    writeMarked(passage.text, hit.marks, line);
  }

  /* The heading that the report gives, or else the page's own word. */
  function placeOf(part) {
    return part[1] || place.dataset[part[0] || "preface"] || "";
  }

  function clear() {
    current = null;
    list.textContent = "";
    status.textContent = "";
    more.hidden = true;
  }

  function tell(search) {
    var left = search.left.length;
    if (left) {
      say("shown", search.shown, left);
    } else if (search.shown) {
      say("found", search.shown);
    } else {
      say("nothing");
    }
  }

  /* --- Asking --- */

  function begin(query) {
    clear();
    var search = new window.gipSearch.Search(query);
    if (!search.words.length) {
      say("empty");
    } else if (!search.tokens.length) {
      say("short");
    } else {
      say("working");
      current = search;
      goOn(search);
    }
  }

  /* Whoever asks for something else meanwhile does not see the rest. */
  async function goOn(search) {
    search.busy = true;
    try {
      await search.page(function (report, hits) {
        if (search === current) {
          showReport(report, hits);
        }
      });
      if (search === current) {
        tell(search);
      }
    } catch (fault) {
      if (search === current) {
        say("failed");
      }
    }
    search.busy = false;
    if (search === current) {
      more.hidden = !(search.left && search.left.length);
    }
  }

  /* The button may have gone; who pressed it goes on reading at the first new result. */
  async function showMore() {
    var search = current;
    if (search.busy) {
      return;
    }
    var before = list.children.length;
    await goOn(search);
    if (search === current && list.children[before]) {
      list.children[before].querySelector("a").focus();
    } else if (search === current && more.hidden) {
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
    if (query === null) {
      clear();
    } else {
      begin(query);
    }
  }

  document.getElementById("gip-search-without").hidden = true;
  box.form.addEventListener("submit", function (event) {
    event.preventDefault();
    remember(box.value);
    begin(box.value);
  });
  more.addEventListener("click", showMore);
  window.addEventListener("popstate", fromAddress);
  fromAddress();
})();
