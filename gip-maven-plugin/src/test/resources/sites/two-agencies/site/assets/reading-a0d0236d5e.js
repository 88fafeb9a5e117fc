/* How a reader wants the page: 长者模式 and the size of the text, remembered from page to page. */
(function () {
  "use strict";

  var LARGEST = 4;
  var root = document.documentElement;

  function recall(name) {
    try {
      return window.localStorage.getItem(name);
    } catch (e) {
      return null;
    }
  }

  /* A browser that keeps nothing still changes the page that is open. */
  function remember(name, value) {
    try {
      window.localStorage.setItem(name, value);
    } catch (e) {
      return;
    }
  }

  function isElder() {
    return root.getAttribute("data-gip-mode") === "elder";
  }

  function size() {
    return Number(root.getAttribute("data-gip-text")) || 0;
  }

  function set(name, value) {
    if (value) {
      root.setAttribute(name, value);
    } else {
      root.removeAttribute(name);
    }
  }

  function apply() {
    var steps = Math.round(Number(recall("gip-text")));
    set("data-gip-mode", recall("gip-mode") === "elder" ? "elder" : "");
    set("data-gip-text", steps >= 1 && steps <= LARGEST ? String(steps) : "");
  }

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  function show() {
    each("[data-gip-switch=elder]", function (button) {
      button.setAttribute("aria-pressed", String(isElder()));
    });
    each("[data-gip-step]", function (button) {
      var next = size() + Number(button.getAttribute("data-gip-step"));
      button.setAttribute("aria-disabled", String(next < 0 || next > LARGEST));
    });
  }

  function change(button) {
    var step = button.getAttribute("data-gip-step");
    if (step) {
      var next = Math.min(LARGEST, Math.max(0, size() + Number(step)));
      remember("gip-text", String(next));
      set("data-gip-text", next ? String(next) : "");
    } else {
      var mode = isElder() ? "" : "elder";
      remember("gip-mode", mode);
      set("data-gip-mode", mode);
    }
    show();
  }

  function refresh() {
    apply();
    show();
  }

  /* Before anything is drawn, so that the page does not change its size under the reader. */
  apply();

  document.addEventListener("DOMContentLoaded", function () {
    each("[data-gip-reading]", function (group) {
      group.hidden = false;
      group.addEventListener("click", function (event) {
        var button = event.target.closest("button");
        if (button) {
          change(button);
        }
      });
    });
    show();
  });
  /* Another tab, and a page that the browser had kept. */
  window.addEventListener("storage", refresh);
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      refresh();
    }
  });
})();
