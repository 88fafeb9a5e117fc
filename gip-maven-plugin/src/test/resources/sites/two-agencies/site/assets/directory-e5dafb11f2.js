/* The directory of agencies: what is typed narrows the list to the names that have it. */
(function () {
  "use strict";

  var filter = document.querySelector(".gip-directory__filter");
  var box = filter.querySelector("input");
  var status = filter.querySelector("[role=status]");
  var groups = Array.prototype.map.call(
    document.querySelectorAll(".gip-directory__group"),
    function (section) {
      return {
        section: section,
        agencies: Array.prototype.map.call(section.querySelectorAll("li"), function (item) {
          return { item: item, name: plain(item.querySelector("a").textContent) };
        }),
      };
    }
  );

  /* Capitals, full-width letters and spaces make no difference. */
  function plain(text) {
    return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  }

  function narrow(group, wanted) {
    var left = 0;
    group.agencies.forEach(function (agency) {
      agency.item.hidden = agency.name.indexOf(wanted) < 0;
      left += agency.item.hidden ? 0 : 1;
    });
    group.section.hidden = left === 0;
    return left;
  }

  /* A function for the replacement: a name may have a dollar sign. */
  function tell(left, wanted) {
    var key = left ? "left" : "nothing";
    status.textContent = !wanted
      ? ""
      : filter.dataset[key].replace("{0}", function () {
          return left ? String(left) : box.value.trim();
        });
  }

  function show() {
    var wanted = plain(box.value);
    var left = groups.reduce(function (sum, group) {
      return sum + narrow(group, wanted);
    }, 0);
    tell(left, wanted);
  }

  filter.hidden = false;
  /* While Chinese is being composed, the letters of its pinyin are no name, and Escape is the editor's. */
  box.addEventListener("input", function (event) {
    if (!event.isComposing) {
      show();
    }
  });
  box.addEventListener("compositionend", show);
  box.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !event.isComposing) {
      box.value = "";
      show();
    }
  });
  /* Going back, a browser may put in again what was typed. */
  window.addEventListener("pageshow", show);
})();
